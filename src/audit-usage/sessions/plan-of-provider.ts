/** Programs that run a model on the machine itself. */
const OWN = /^(?:ollama|lmstudio|lm-studio|llama\.?cpp|vllm)\b/i;

/** Returns the plan of the directory that a provider in the settings of an open client stands for; null where nothing names one. */
export const planOfProvider = (provider: string | null): string | null =>
  provider === null ? null : OWN.test(provider) ? 'self-hosted-model' : 'outside-key';
