package org.travaux.app.view;

import org.travaux.app.view.files.FileOpener;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A machine whose other programs show nothing, but are asked. */
final class FakeOpener implements FileOpener {
    final List<Path> opened = new ArrayList<>();
    final List<Path> shown = new ArrayList<>();

    @Override
    public boolean open(Path file) {
        return opened.add(file);
    }

    @Override
    public boolean showInFolder(Path file) {
        return shown.add(file);
    }
}
