export * from './styled.ts';
