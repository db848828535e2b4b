package org.travaux.app.docx.parts;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of a document in their zip file, which says nothing of the day or the machine. */
public final class PartsZip {
    /**
     * The first month after the earliest that zip files know: that one is written with its zone.
     */
    private static final LocalDateTime NO_DATE = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipOutputStream zip;

    /** A file that is written to a stream, which stays open. */
    public PartsZip(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** Begins a part; it is written to the stream that is returned, and {@link #end}ed. */
    public OutputStream begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_DATE);
        zip.putNextEntry(entry);
        return zip;
    }

    /** Ends the part that was begun. */
    public void end() throws IOException {
        zip.closeEntry();
    }

    /** Ends the file. */
    public void finish() throws IOException {
        zip.finish();
    }
}
