// Flow loads plain scripts; the element itself is a module.
import("./file-uploads.js");
