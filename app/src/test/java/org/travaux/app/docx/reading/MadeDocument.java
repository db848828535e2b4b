package org.travaux.app.docx.reading;

import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.travaux.app.docx.reading.model.WordDocument;
import org.travaux.app.docx.reading.parts.WordException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A document as a test writes it: the XML of its parts, of which most are made up for it. */
public final class MadeDocument {
    private static final String WORD =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final Map<String, byte[]> pictures = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();

    private MadeDocument() {
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"%s\"><Relationship Id=\"d\" Type=\"%sofficeDocument\""
                                .formatted(RELATIONS, TYPE)
                        + " Target=\"word/document.xml\"/></Relationships>");
    }

    /** A document with this in its body. */
    public static MadeDocument of(String body) {
        MadeDocument made = new MadeDocument();
        made.parts.put(
                "word/document.xml",
                "<w:document xmlns:w=\"%s\" xmlns:r=\"%s\"><w:body>%s</w:body></w:document>"
                        .formatted(WORD, TYPE.substring(0, TYPE.length() - 1), body));
        return made;
    }

    /** A document without anything but what is added to it. */
    public static MadeDocument empty() {
        return new MadeDocument();
    }

    /** A paragraph of these runs. */
    public static String p(String... runs) {
        return "<w:p>" + String.join("", runs) + "</w:p>";
    }

    /** A run of plain text. */
    public static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** What an author inserted. */
    public static String ins(String author, String... runs) {
        return "<w:ins w:id=\"1\" w:author=\""
                + author
                + "\">"
                + String.join("", runs)
                + "</w:ins>";
    }

    /** What an author deleted. */
    public static String del(String author, String text) {
        return "<w:del w:id=\"2\" w:author=\""
                + author
                + "\"><w:r><w:delText xml:space=\"preserve\">"
                + text
                + "</w:delText></w:r></w:del>";
    }

    /** With another part that the document is related to, given what is in its root element. */
    public MadeDocument with(String type, String root, String content) {
        relation(type, type, type + ".xml", false);
        return part(
                "word/" + type + ".xml",
                "<w:%s xmlns:w=\"%s\">%s</w:%s>".formatted(root, WORD, content, root));
    }

    /** With a comment. */
    public MadeDocument comment(String id, String author, String text) {
        String one =
                "<w:comment w:id=\"%s\" w:author=\"%s\">%s</w:comment>"
                        .formatted(id, author, p(r(text)));
        String before = parts.get("word/comments.xml");
        if (before == null) {
            return with("comments", "comments", one);
        }
        return part("word/comments.xml", before.replace("</w:comments>", one + "</w:comments>"));
    }

    /** With what it is related to. */
    public MadeDocument relation(String id, String type, String target, boolean outside) {
        relations.append(
                "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"%s/>"
                        .formatted(
                                id,
                                TYPE + type,
                                target,
                                outside ? " TargetMode=\"External\"" : ""));
        return part(
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\"%s\">%s</Relationships>".formatted(RELATIONS, relations));
    }

    /** With a part as it is written here. */
    public MadeDocument part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    /** With a part that is no text. */
    public MadeDocument binary(String name, byte[] content) {
        pictures.put(name, content.clone());
        return this;
    }

    /** The file. */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            for (Map.Entry<String, byte[]> picture : pictures.entrySet()) {
                zip.putNextEntry(new ZipEntry(picture.getKey()));
                zip.write(picture.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A file that opens with a password only. */
    public static byte[] protectedBy(String password, byte[] document)
            throws IOException, GeneralSecurityException {
        try (POIFSFileSystem file = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream stream = encryptor.getDataStream(file)) {
                stream.write(document);
            }
            file.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    /** A document with one of its parts changed. */
    public static byte[] changed(byte[] document, String part, UnaryOperator<String> change)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(document));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                String content = new String(from.readAllBytes(), StandardCharsets.UTF_8);
                zip.putNextEntry(new ZipEntry(entry.getName()));
                String written = entry.getName().equals(part) ? change.apply(content) : content;
                zip.write(written.getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    /** What is read out of it. */
    public WordDocument read() throws WordException {
        return WordFile.read(bytes(), null);
    }
}
