// Entry that a page can load as a plain script: the field itself is a module.
import("./field.js");
