/**
 * Returns the id under which a handbook lists a product that left a record. The records of products are read under usual ids; a
 * handbook that gives a tool another one is asked by its name: "GitHub Copilot" also lists "GitHub Copilot in an editor".
 * @param tools the tools that the handbook lists
 * @param product its usual id, and its name
 * @returns the usual id where nothing has the name: the policy answers about it as about any tool that is not listed
 */
export function listedTool(
  tools: readonly { id: string; name: string }[],
  product: { tool: string; name: string },
): string {
  if (tools.some(({ id }) => id === product.tool)) return product.tool;
  const name = `${product.name.toLowerCase()} `;
  return tools.find((listed) => name.startsWith(`${listed.name.toLowerCase()} `))?.id ?? product.tool;
}
