export * from './code-frame.ts';
export * from './data-path.ts';
export * from './diagnostics.ts';
export * from './lengths.ts';
export * from './place.ts';
export * from './shape.ts';
export * from './suggest.ts';
export { MAX_YAML_BYTES, type ReadYamlOptions, readYaml, tooLarge, type YamlDocument } from './yaml.ts';
export { yamlMessages } from './yaml-messages.ts';
