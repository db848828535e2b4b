package org.travaux.app.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.travaux.app.cli.CommandLineProgram;
import org.travaux.app.files.opening.DraftSource;
import org.travaux.app.files.opening.ImportAnswers;
import org.travaux.app.files.opening.TextSource;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.safety.EarlierVersions;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.format.DraftFormat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Word documents in whose XML something was changed, tag by tag, and whose parts were changed for
 * others: each is read to a draft that can be written and read again, or refused in a sentence.
 */
@SuppressWarnings("NullAway.Init") // Before each test JUnit makes the folder.
class AlteredDocumentLawTest {
    private static final Path SAMPLES = Path.of("../samples/compilation");
    private static final List<String> DOCUMENTS =
            List.of("mongolia.docx", "china-tracked.docx", "kazakhstan-comment.docx");
    private static final Pattern TAG = Pattern.compile("<[^>]+>");
    private static final Pattern VALUE = Pattern.compile("\"[^\"]*\"");
    private static final List<String> VALUES =
            List.of(
                    "\"\"",
                    "\"-1\"",
                    "\"0\"",
                    "\"99999999999\"",
                    "\"on\"",
                    "\"../../x\"",
                    "\"rId1\"",
                    "\"&#x1F600;\"",
                    "\"[\"",
                    "\"w:p\"");

    private static final String NOTED =
            """
            1. States [shall] (-CHN) [should] (+CHN) act soon[^1] on water.

            | State | Part |
            |---|---|
            | Upstream | [half] (+KAZ) |

            [^1]: Within [two] (-RUS) years.
            """;

    @TempDir private static Path made;
    private static final List<Path> documents = new ArrayList<>();

    @TempDir private Path folder;

    /** What delegations sent, and what this program itself writes. */
    @BeforeAll
    static void documents() throws IOException {
        DOCUMENTS.forEach(name -> documents.add(SAMPLES.resolve(name)));
        Path noted = Files.writeString(made.resolve("noted.md"), NOTED);
        for (Path draft : List.of(Path.of("../samples/statement.travaux"), noted)) {
            for (String kind : List.of("negotiating", "tracked", "side-by-side")) {
                Path file = made.resolve(draft.getFileName() + "-" + kind + ".docx");
                List<String> export =
                        List.of("export", draft.toString(), "--as", kind, "--out", file.toString());
                assertEquals(
                        0,
                        CommandLineProgram.run(
                                export,
                                InputStream.nullInputStream(),
                                new PrintWriter(Writer.nullWriter()),
                                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                                Sentences.in("en"),
                                new EarlierVersions(
                                        Path.of("target", "versions"), ZoneOffset.UTC)));
                documents.add(file);
            }
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void it_is_read_or_refused_in_a_sentence(int seed) throws Exception {
        Random random = new Random(seed);
        byte[] document = Files.readAllBytes(documents.get(seed % documents.size()));
        Path file = folder.resolve("altered.docx");
        Files.write(file, altered(document, random));
        DraftSource source = new DraftSource(Sentences.in("en"), InputStream.nullInputStream());
        try {
            Draft draft =
                    source.open(new TextSource(file, null), "cica", ImportAnswers.NONE).draft();
            DraftReading.of(draft);
            DraftFormat.read(DraftFormat.write(draft));
        } catch (Failure refused) {
            assertFalse(refused.sentence().isBlank());
            assertTrue(refused.sentence().contains("altered.docx"), refused.sentence());
        } catch (RuntimeException e) {
            throw new AssertionError("seed " + seed, e);
        }
    }

    private static byte[] altered(byte[] document, Random random) throws IOException {
        List<String> names = new ArrayList<>();
        List<byte[]> parts = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                names.add(part.getName());
                parts.add(in.readAllBytes());
            }
        }
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            int part = random.nextInt(parts.size());
            if (random.nextInt(3) > 0) {
                part = names.indexOf("word/document.xml");
            }
            if (random.nextInt(20) == 0) {
                parts.set(part, parts.get(random.nextInt(parts.size())));
            } else {
                String xml = new String(parts.get(part), StandardCharsets.UTF_8);
                parts.set(part, altered(xml, random).getBytes(StandardCharsets.UTF_8));
            }
        }
        ByteArrayOutputStream altered = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(altered)) {
            for (int i = 0; i < parts.size(); i++) {
                if (random.nextInt(60) > 0) {
                    out.putNextEntry(new ZipEntry(names.get(i)));
                    out.write(parts.get(i));
                }
            }
        }
        return altered.toByteArray();
    }

    private static String altered(String xml, Random random) {
        List<MatchResult> tags = TAG.matcher(xml).results().toList();
        if (tags.isEmpty()) {
            return xml + "<";
        }
        MatchResult tag = tags.get(random.nextInt(tags.size()));
        if (random.nextInt(4) == 0) {
            return without(xml, tag);
        }
        String other = tags.get(random.nextInt(tags.size())).group();
        String own = tag.group();
        boolean empty = own.endsWith("/>") || random.nextInt(20) == 0;
        String now =
                switch (random.nextInt(6)) {
                    case 0 -> empty ? "" : own;
                    case 1 -> empty ? own + own : own;
                    case 2 -> empty && other.endsWith("/>") ? other : own;
                    case 3 -> own.replaceFirst(" [^ =]+=\"[^\"]*\"", "");
                    default ->
                            VALUE.matcher(own)
                                    .replaceFirst(VALUES.get(random.nextInt(VALUES.size())));
                };
        return xml.substring(0, tag.start()) + now + xml.substring(tag.end());
    }

    /** Without an element, so that what is left is XML still. */
    private static String without(String xml, MatchResult tag) {
        String name = tag.group().replaceFirst("^</?([^ />]+).*$", "$1");
        int end = xml.indexOf("</" + name + ">", tag.start());
        return end < 0
                ? xml
                : xml.substring(0, tag.start()) + xml.substring(end + name.length() + 3);
    }
}
