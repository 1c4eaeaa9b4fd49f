package org.xinfeng.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.FindException;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The published jars are modules that find all they require. */
class ModulePathTest {

    private static final Set<String> PUBLISHED =
            Set.of("org.xinfeng.core", "org.xinfeng.storage.json", "org.xinfeng.storage.jdbc");

    @Test
    void the_published_modules_resolve_on_a_module_path() {
        ModuleLayer layer = layer(PUBLISHED);
        for (String name : PUBLISHED) {
            Module module = layer.findModule(name).orElseThrow();
            assertTrue(module.isNamed() && !module.getDescriptor().isAutomatic(), name);
        }
    }

    @Test
    void a_class_is_loaded_from_its_module() throws ClassNotFoundException {
        Class<?> type = layer(PUBLISHED).findLoader("org.xinfeng.core").loadClass("org.xinfeng.kernel.DateRange");
        assertEquals("org.xinfeng.core", type.getModule().getName());
    }

    @Test
    void a_module_that_is_missing_is_reported() {
        assertThrows(FindException.class, () -> layer(Set.of("org.xinfeng.nowhere")));
    }

    private static ModuleLayer layer(Set<String> roots) {
        Path[] path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(entry -> !entry.endsWith("test-classes"))
                .toArray(Path[]::new);
        ModuleLayer boot = ModuleLayer.boot();
        Configuration found = boot.configuration().resolve(ModuleFinder.of(path), ModuleFinder.of(), roots);
        return boot.defineModulesWithOneLoader(found, ClassLoader.getPlatformClassLoader());
    }
}
