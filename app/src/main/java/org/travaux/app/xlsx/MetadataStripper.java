package org.travaux.app.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.travaux.app.docx.parts.PartsZip;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.regex.Pattern;

/** Takes out of a workbook what the library that wrote it says of itself and of the day. */
final class MetadataStripper {
    private static final Pattern PROPERTIES =
            Pattern.compile("<(Override|Relationship)\\b[^>]*docProps/[^>]*?(/>|></\\1>)");

    private MetadataStripper() {}

    /** Passes a workbook on without its properties, and without dates of its parts. */
    static void pass(byte[] workbook, OutputStream out) throws IOException {
        PartsZip passed = new PartsZip(out);
        // The sizes stand at the end of the file alone, where a stream does not find them.
        try (ZipFile zip =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                        .get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntriesInPhysicalOrder())) {
                if (!part.getName().startsWith("docProps/")) {
                    byte[] bytes = zip.getInputStream(part).readAllBytes();
                    passed.begin(part.getName()).write(passed(part.getName(), bytes));
                    passed.end();
                }
            }
        }
        passed.finish();
    }

    private static byte[] passed(String part, byte[] bytes) {
        boolean lists = part.equals("[Content_Types].xml") || part.equals("_rels/.rels");
        return lists
                ? PROPERTIES.matcher(new String(bytes, UTF_8)).replaceAll("").getBytes(UTF_8)
                : bytes;
    }
}
