package org.travaux.app.docx.metadata;

import org.travaux.app.docx.metadata.MetadataException.Reason;
import org.travaux.app.docx.metadata.Trace.Kind;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLStreamException;

/**
 * Looks for what a Word document tells beside its text. Parts are read as streams and only so much
 * of them; entities are not resolved and nothing that a document refers to is fetched.
 */
public final class Metadata {
    private static final long MOST_BYTES = 400L << 20;
    private static final int MOST_PARTS = 10_000;

    private final Traces traces = new Traces();
    private final BoundedStream.Allowance allowance = new BoundedStream.Allowance(MOST_BYTES);

    private Metadata() {}

    /**
     * What a document tells, the most telling first; nothing if that is nothing.
     *
     * @throws MetadataException if it is no Word document or cannot be read
     */
    public static List<Trace> of(Path file) throws MetadataException {
        Metadata metadata = new Metadata();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw new MetadataException(Reason.TOO_LARGE);
            }
            if (zip.getEntry("[Content_Types].xml") == null
                    && zip.stream().noneMatch(part -> part.getName().startsWith("word/"))) {
                throw new MetadataException(Reason.NOT_WORD);
            }
            Enumeration<? extends ZipEntry> parts = zip.entries();
            while (parts.hasMoreElements()) {
                metadata.look(zip, parts.nextElement());
            }
        } catch (IOException | XMLStreamException e) {
            boolean large = metadata.allowance.isUsedUp();
            throw new MetadataException(large ? Reason.TOO_LARGE : Reason.NOT_WORD);
        }
        return metadata.traces.all();
    }

    private void look(ZipFile zip, ZipEntry part) throws IOException, XMLStreamException {
        String name = part.getName().toLowerCase(Locale.ROOT);
        if (name.contains("vbaproject") || name.contains("vbadata")) {
            traces.add(Kind.MACROS, part.getName());
        } else if (name.startsWith("customxml/item")) {
            traces.add(Kind.CUSTOM_XML, "");
        } else if (name.startsWith("word/embeddings/") || name.startsWith("word/activex/")) {
            traces.add(Kind.EMBEDDED, part.getName());
        }
        boolean relationships = name.endsWith(".rels");
        boolean properties = name.startsWith("docprops/") && name.endsWith(".xml");
        boolean text = name.startsWith("word/") && name.endsWith(".xml");
        if (relationships || properties || text) {
            try (InputStream in = new BoundedStream(zip.getInputStream(part), allowance)) {
                PartReader.read(in, traces);
            }
        }
    }
}
