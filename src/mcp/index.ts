/**
 * Takes a desk (reports with what was worked out of them); answers programs that speak the Model Context Protocol, every answer
 * with quotes and their offsets.
 */
export { openMcpServer, type McpOptions } from './open-mcp-server.ts';
