package vanban.yaml;

import vanban.source.Place;

/** A value of a YAML file: a text, a list or a mapping. Every one knows where it stands. */
public sealed interface YamlValue permits YamlText, YamlList, YamlMapping {
  /** Where it stands: for lists and mappings, where their first entry starts. */
  Place place();
}
