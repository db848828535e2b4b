package org.travaux.app.launch;

import org.travaux.app.storage.OperatingSystem;
import org.travaux.app.view.files.FileOpener;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;

/** Opens files with the programs of this machine, by the customs of the system. */
final class SystemFileOpener implements FileOpener {
    private final OperatingSystem system = OperatingSystem.current();

    @Override
    public boolean open(Path file) {
        String path = file.toAbsolutePath().toString();
        if (system == OperatingSystem.WINDOWS) {
            return start("rundll32", "url.dll,FileProtocolHandler", path);
        }
        return start(system == OperatingSystem.MAC ? "open" : "xdg-open", path);
    }

    @Override
    public boolean showInFolder(Path file) {
        String path = file.toAbsolutePath().toString();
        if (system == OperatingSystem.WINDOWS) {
            return start("explorer", "/select," + path);
        }
        if (system == OperatingSystem.MAC) {
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
