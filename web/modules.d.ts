declare module 'virtual:palette.css';
declare module '*.css';
declare module '*.json?url' {
  const url: string;
  export default url;
}
