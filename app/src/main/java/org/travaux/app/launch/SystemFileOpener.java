package org.travaux.app.launch;

import org.travaux.app.view.files.FileOpener;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Opens files with the programs of this machine, by the customs of the system. */
final class SystemFileOpener implements FileOpener {
    private final String system;

    SystemFileOpener() {
        system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean open(Path file) {
        String path = file.toAbsolutePath().toString();
        if (system.contains("win")) {
            return start("rundll32", "url.dll,FileProtocolHandler", path);
        }
        return start(system.contains("mac") ? "open" : "xdg-open", path);
    }

    @Override
    public boolean showInFolder(Path file) {
        String path = file.toAbsolutePath().toString();
        if (system.contains("win")) {
            return start("explorer", "/select," + path);
        }
        if (system.contains("mac")) {
            return start("open", "-R", path);
        }
        Path folder = file.toAbsolutePath().getParent();
        return folder != null && start("xdg-open", folder.toString());
    }

    private static boolean start(String... command) {
        try {
            Process _ =
                    new ProcessBuilder(List.of(command))
                            .redirectOutput(Redirect.DISCARD)
                            .redirectError(Redirect.DISCARD)
                            .start();
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
