export type { PageData, PageDocument, PageFile, PageMeeting } from './page/page-data.ts';
export { writeDownloadPage } from './page/write-page.ts';
export { ARCHIVE_NAME, type ServedFolder, serveApp } from './serve/serve-app.ts';
export { type Address, type RunningServer, startServer } from './serve/start-server.ts';
