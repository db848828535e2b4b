package org.travaux.app.docx.reading.parts;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.reading.parts.LimitedStream.Allowance;
import org.travaux.app.docx.reading.parts.WordException.Reason;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The parts of a document in their ZIP file. Nothing is unpacked but what is read, and only so much
 * of it. Names of parts are the same in large and small letters.
 */
public final class WordPackage implements Closeable {
    /** Ten times as much as the longest texts that are negotiated. */
    private static final long LARGEST_PART = 160L << 20;

    private static final long LARGEST_SMALL_PART = 4L << 20;

    /** What is held in memory as a whole: styles, the head of a page, a picture. */
    private static final long LARGEST_WHOLE_PART = 16L << 20;

    /** Of all that is read of one document, so that many large parts are no way around. */
    private static final long MOST_ALTOGETHER = 400L << 20;

    private static final int MOST_PARTS = 20_000;
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument";

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> parts = new LinkedHashMap<>();
    private final Allowance altogether = new Allowance(MOST_ALTOGETHER);

    private WordPackage(ZipFile zip) {
        this.zip = zip;
    }

    /** Opens a package; the channel is closed with it, or when it can't be opened. */
    public static WordPackage open(SeekableByteChannel channel) throws WordException {
        try {
            ZipFile zip =
                    ZipFile.builder()
                            .setSeekableByteChannel(channel)
                            .setIgnoreLocalFileHeader(true)
                            .get();
            WordPackage opened = new WordPackage(zip);
            opened.list();
            return opened;
        } catch (IOException | IllegalArgumentException e) {
            throw new WordException(Reason.DAMAGED, "", e);
        }
    }

    private void list() throws WordException {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        if (entries.size() > MOST_PARTS) {
            throw new WordException(Reason.TOO_LARGE, "ZIP");
        }
        for (ZipArchiveEntry entry : entries) {
            String name = name(entry);
            if (name.startsWith("/") || Arrays.asList(name.split("/")).contains("..")) {
                throw new WordException(Reason.NAME_LEADS_OUT, name);
            }
            if (parts.put(name.toLowerCase(Locale.ROOT), entry) != null) {
                throw new WordException(Reason.PART_TWICE, name);
            }
        }
    }

    /** The names of all parts as they stand in the file, in its order, with {@code /} in them. */
    public List<String> names() {
        return parts.values().stream().map(WordPackage::name).toList();
    }

    private static String name(ZipArchiveEntry entry) {
        return entry.getName().replace('\\', '/');
    }

    boolean has(String name) {
        return parts.containsKey(name.toLowerCase(Locale.ROOT));
    }

    /** Whether there is a part with such an ending in its name. */
    public boolean hasAny(String ending) {
        return parts.keySet().stream().anyMatch(name -> name.endsWith(ending));
    }

    /**
     * A part's XML, at its root element; null if there is no such part.
     *
     * @throws WordException if it is too large, or damaged where it begins
     */
    public @Nullable XmlPart part(String name) throws WordException {
        return part(name, LARGEST_PART);
    }

    private @Nullable XmlPart part(String name, long most) throws WordException {
        ZipArchiveEntry entry = parts.get(name.toLowerCase(Locale.ROOT));
        if (entry == null) {
            return null;
        }
        if (entry.getSize() > most) {
            throw new WordException(Reason.TOO_LARGE, name);
        }
        try {
            return new XmlPart(name, limited(entry, most));
        } catch (IOException e) {
            throw new WordException(Reason.DAMAGED, name, e);
        }
    }

    private LimitedStream limited(ZipArchiveEntry entry, long most) throws IOException {
        return new LimitedStream(
                new LimitedStream(zip.getInputStream(entry), altogether), new Allowance(most));
    }

    /**
     * A small part's XML, known to be whole, without entities and not too deep; null if there is no
     * such part.
     */
    public byte @Nullable [] xml(String name) throws WordException {
        try (XmlPart part = part(name, LARGEST_WHOLE_PART)) {
            if (part == null) {
                return null;
            }
            part.elements(_ -> {});
        }
        return bytes(name);
    }

    /** A small part as it is; null if there is no such part. */
    public byte @Nullable [] bytes(String name) throws WordException {
        ZipArchiveEntry entry = parts.get(name.toLowerCase(Locale.ROOT));
        if (entry == null) {
            return null;
        }
        try (LimitedStream in = limited(entry, LARGEST_WHOLE_PART)) {
            return in.readAllBytes();
        } catch (XmlPart.TooLarge e) {
            throw new WordException(Reason.TOO_LARGE, name, e);
        } catch (IOException e) {
            throw new WordException(Reason.DAMAGED, name, e);
        }
    }

    /** What a part says of others; the package itself if the name is empty. */
    public Relations relations(String part) throws WordException {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, Math.max(0, slash));
        String file = (slash < 0 ? "" : folder + "/") + "_rels/" + part.substring(slash + 1);
        try (XmlPart relations = part(file + ".rels", LARGEST_SMALL_PART)) {
            return relations == null ? Relations.NONE : Relations.read(relations, folder);
        }
    }

    /**
     * The name of the document's main part.
     *
     * @throws WordException if what is in the file is not a document
     */
    public String mainPart() throws WordException {
        String main = relations("").part("officeDocument");
        if (main != null && has(main)) {
            return main;
        }
        throw new WordException(isOpenDocument() ? Reason.OPEN_DOCUMENT : Reason.NO_DOCUMENT);
    }

    private boolean isOpenDocument() throws WordException {
        ZipArchiveEntry type = parts.get("mimetype");
        if (type == null) {
            return false;
        }
        try (LimitedStream in = limited(type, LARGEST_SMALL_PART)) {
            byte[] beginning = in.readNBytes(OPEN_DOCUMENT.length());
            return new String(beginning, StandardCharsets.US_ASCII).equals(OPEN_DOCUMENT);
        } catch (IOException e) {
            throw new WordException(Reason.DAMAGED, "mimetype", e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
