package org.travaux.app.launch;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether a window can be opened. JavaFX itself only finds out by failing, and can't be started a
 * second time after that; so the same things are tried before.
 */
@SuppressWarnings("restricted") // The launcher gives this module native access.
final class Display {
    private static final String X11 = "libX11.so.6";
    private static final String GTK = "libgtk-3.so.0";

    private Display() {}

    /** What is missing for a window, or nothing. */
    static Optional<String> missing() {
        boolean linux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        if (!linux || System.getProperty("glass.platform") != null) {
            return Optional.empty();
        }
        String display = System.getenv("DISPLAY");
        if (display == null || display.isBlank()) {
            return Optional.of("DISPLAY is not set");
        }
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(GTK, arena);
            return canOpen(SymbolLookup.libraryLookup(X11, arena))
                    ? Optional.empty()
                    : Optional.of("DISPLAY=" + display + " does not answer");
        } catch (IllegalArgumentException e) {
            return Optional.of("GTK 3 is not installed");
        }
    }

    /** Xlib's {@code Display *XOpenDisplay(char *name)} gives null if there is none. */
    private static boolean canOpen(SymbolLookup x11) {
        Linker linker = Linker.nativeLinker();
        FunctionDescriptor pointerToPointer =
                FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS);
        FunctionDescriptor pointerToInt =
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS);
        try {
            MemorySegment display =
                    (MemorySegment)
                            linker.downcallHandle(x11.findOrThrow("XOpenDisplay"), pointerToPointer)
                                    .invokeExact(MemorySegment.NULL);
            if (display.equals(MemorySegment.NULL)) {
                return false;
            }
            int _ =
                    (int)
                            linker.downcallHandle(x11.findOrThrow("XCloseDisplay"), pointerToInt)
                                    .invokeExact(display);
            return true;
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
