package vn.thidua.plugin;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;

/**
 * Holds the portal's own modules and the plug-ins together: types that are visible in their package
 * only, such as repositories, can be proxied by the loader alone that defined them, so one loader
 * must define them all. Libraries stay with the parent and are not loaded twice.
 */
final class PluginClassLoader extends URLClassLoader {

    private static final String BASE = "vn.thidua.";

    static {
        registerAsParallelCapable();
    }

    PluginClassLoader(URL[] plugins, ClassLoader parent) {
        super("plugins", plugins, parent);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!isOfAModule(name)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            var known = findLoadedClass(name);
            return known == null ? define(name) : known;
        }
    }

    /** What was in use before this loader was made stays as it is. */
    private static boolean isOfAModule(String name) {
        return name.startsWith(BASE)
                && name.indexOf('.', BASE.length()) > 0
                && !name.startsWith(PluginClassLoader.class.getPackageName() + ".");
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (var file = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            var code = file.readAllBytes();
            return defineClass(name, code, 0, code.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
