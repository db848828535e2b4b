package org.travaux.app.launch;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.Map;

/**
 * What GTK, which draws the window and its file dialogs, writes by itself: settings, the list of
 * recent files, caches. It is told by variables where; they have to be set in this process before
 * it is loaded, and Java can't set them.
 */
@SuppressWarnings("restricted") // The launcher gives this module native access.
final class DesktopEnvironment {
    private DesktopEnvironment() {}

    /** Has GTK write into a folder, and keep no settings. */
    static void keepIn(Path folder) {
        set(
                Map.of(
                        "GSETTINGS_BACKEND",
                        "memory",
                        "XDG_CONFIG_HOME",
                        folder.toString(),
                        "XDG_CACHE_HOME",
                        folder.toString(),
                        "XDG_DATA_HOME",
                        folder.toString()));
    }

    /** The C library's {@code int setenv(const char *name, const char *value, int overwrite)}. */
    private static void set(Map<String, String> variables) {
        Linker linker = Linker.nativeLinker();
        FunctionDescriptor signature =
                FunctionDescriptor.of(
                        ValueLayout.JAVA_INT,
                        ValueLayout.ADDRESS,
                        ValueLayout.ADDRESS,
                        ValueLayout.JAVA_INT);
        MethodHandle setenv =
                linker.downcallHandle(linker.defaultLookup().findOrThrow("setenv"), signature);
        try (Arena arena = Arena.ofConfined()) {
            for (Map.Entry<String, String> variable : variables.entrySet()) {
                int _ =
                        (int)
                                setenv.invokeExact(
                                        arena.allocateFrom(variable.getKey()),
                                        arena.allocateFrom(variable.getValue()),
                                        1);
            }
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
