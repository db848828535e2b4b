package org.travaux.app.cli.files;

import org.travaux.app.files.exporting.ExportKind;

import java.util.Arrays;
import java.util.Iterator;

/** The kinds of export as they are typed. */
final class ExportKinds implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(ExportKind.values()).map(ExportKind::id).iterator();
    }
}
