export { siteMessages } from './messages.ts';
export type { PageData, PageDocument, PageFile, PageMeeting } from './page/page-data.ts';
export { writeDownloadPage } from './page/write-page.ts';
export { ARCHIVE_NAME } from './publish/archive.ts';
export { type Publishing, publishPage, withdrawPage } from './publish/publish-page.ts';
export type { SiteFiles } from './publish/site-files.ts';
export { type ServedFolder, serveApp } from './serve/serve-app.ts';
export { type Address, type RunningServer, startServer } from './serve/start-server.ts';
