import { layOut, type ToLayOut } from './lay-out.ts';

onmessage = ({ data }: MessageEvent<ToLayOut>) => postMessage(layOut(data));
