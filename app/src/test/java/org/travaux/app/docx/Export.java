package org.travaux.app.docx;

import org.travaux.app.docx.parts.DocumentPhrases;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.report.ReportKind;
import org.travaux.app.report.Reports;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.settle.preview.ReadingCopy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A written document, as the tests look at it. */
final class Export {
    private final byte[] bytes;

    Export(ByteArrayOutputStream out) {
        this.bytes = out.toByteArray();
    }

    byte[] bytes() {
        return bytes.clone();
    }

    static Export negotiating(DraftReading reading, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NegotiatingDocument.write(reading, language, List.of(), out);
        return new Export(out);
    }

    static Export tracked(DraftReading reading, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TrackedDocument.write(reading, language, phrases(language), List.of(), out);
        return new Export(out);
    }

    static Export trackedSince(DraftReading earlier, DraftReading reading, Language language)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TrackedDocument.writeSince(earlier, reading, language, phrases(language), List.of(), out);
        return new Export(out);
    }

    private static DocumentPhrases phrases(Language language) {
        return Sentences.in(language.tag())::say;
    }

    static Export copy(DraftReading reading, Language language, ReadingCopy copy)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CopyDocument.write(reading, language, copy, phrases(language), out);
        return new Export(out);
    }

    static Export forThePublic(DraftReading reading, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CopyDocument.writePublic(reading, language, phrases(language), out);
        return new Export(out);
    }

    static Export report(DraftReading reading, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportDocument.write(
                Reports.of(ReportKind.HOLDINGS, null, reading, language, phrases(language)::say),
                reading.draft(),
                out);
        return new Export(out);
    }

    static Export sideBySide(DraftReading reading) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SideBySideDocument.write(reading, List.of(), out);
        return new Export(out);
    }

    /**
     * The document without what stands in its margin. A LibreOffice built without a window ends at
     * once where it should show a comment, whoever wrote the document.
     */
    byte[] withoutComments() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts().entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                String without =
                        part.getValue()
                                .replaceAll("<w:r><w:commentReference [^>]*></w:r>", "")
                                .replaceAll("<w:commentRange(Start|End) [^>]*>", "");
                zip.write(without.getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    /** The parts by their names, in the order in which they stand in the file. */
    Map<String, String> parts() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    String part(String name) throws IOException {
        String part = parts().get(name);
        if (part == null) {
            throw new AssertionError("no part " + name);
        }
        return part;
    }

    /** What is in the body without the section's properties: a line a run. */
    String body() throws IOException {
        String document = part("word/document.xml");
        int start = document.indexOf("<w:body>") + "<w:body>".length();
        return lines(document.substring(start, document.lastIndexOf("<w:sectPr")));
    }

    /** The footnotes behind the lines that part them from the text: a line a run. */
    String footnotes() throws IOException {
        String notes = part("word/footnotes.xml");
        int start = notes.indexOf("<w:footnote w:id=");
        return lines(notes.substring(start, notes.lastIndexOf("</w:footnotes>")));
    }

    private static String lines(String part) {
        return part.replaceAll("(?=<w:(p|tbl|tr)>)", "\n")
                .replaceAll("(?=</w:(tbl|tr)>)", "\n")
                .replaceAll("(?=<w:(tc|tblPr|tblGrid)>)", "\n  ")
                .replaceAll("(?<!<w:(ins|del) [^>]{1,99}>)(?=<w:r>)", "\n    ")
                .replaceAll("(?=<w:pPr>|<w:bookmark)", "\n    ")
                .replaceAll("(?<!<w:ins [^>]{1,99}>)(?=<w:(ins|del) )", "\n    ")
                .replaceAll("(?=<w:footnote )", "\n")
                .strip()
                .concat("\n");
    }
}
