package org.travaux.app.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.travaux.app.files.compiling.CopyReading;
import org.travaux.app.files.compiling.DraftCompiling;
import org.travaux.app.files.compiling.KeptStates;
import org.travaux.app.files.opening.DraftSource;
import org.travaux.app.files.opening.ImportAnswers;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.protection.Protection;
import org.travaux.markup.compare.WordTokens;
import org.travaux.markup.compile.Copy;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.format.DraftFormat;
import org.travaux.markup.draft.records.Compilation;
import org.travaux.markup.reading.TextReading;
import org.travaux.markup.settle.preview.ReadingCopy;
import org.travaux.markup.text.TextRange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Word documents of delegations in which words were put in, taken out and joined without a trace:
 * the base comes back from what is compiled of them, and each document, or that it does not is
 * told.
 */
@SuppressWarnings("NullAway.Init") // Before each test JUnit makes the folder.
class CompiledDocumentsLawTest {
    private static final Path SAMPLES = Path.of("../samples/compilation");
    private static final List<String> DOCUMENTS =
            List.of("mongolia.docx", "china-tracked.docx", "kazakhstan-comment.docx");
    private static final List<String> DELEGATIONS = List.of("CHN", "IND", "RUS");
    private static final Pattern TEXT = Pattern.compile("<w:t(?: [^>]*)?>([^<]+)</w:t>");

    @TempDir private Path folder;

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_base_comes_back_and_each_document_or_it_is_told(int seed) throws Exception {
        Random random = new Random(seed);
        Path document = SAMPLES.resolve(DOCUMENTS.get(seed % DOCUMENTS.size()));
        Draft notation = DraftFormat.read(Files.readString(SAMPLES.resolve("base.travaux")));
        Draft base = open(document, notation);
        List<Copy> copies = new ArrayList<>();
        for (String delegation : DELEGATIONS) {
            Path file = folder.resolve(delegation + ".docx");
            Files.write(file, changed(Files.readAllBytes(document), random));
            copies.add(new Copy(delegation + ".docx", delegation, open(file, base)));
        }
        KeptStates none = new KeptStates(null, base, Protection.none(), Sentences.in("en"));
        Draft compiled = new DraftCompiling(base, none, "").compile(copies).getFirst().compiled();
        DraftReading reading = DraftReading.of(compiled);
        for (Language language : base.languages()) {
            String told = "seed " + seed + ": " + compiled.texts(language);
            assertEquals(
                    words(base, language),
                    words(new ReadingCopy.Base().of(reading, language), language),
                    told);
            for (Copy copy : copies) {
                ReadingCopy own = new ReadingCopy.CopyOf(copy.delegation());
                assertTrue(
                        words(copy.text(), language)
                                        .equals(words(own.of(reading, language), language))
                                || isTold(compiled, copy.delegation()),
                        () -> told + ", " + copy.delegation() + copy.text().texts(language));
            }
        }
    }

    private static Draft open(Path file, Draft base) throws Failure {
        DraftSource source = new DraftSource(Sentences.in("en"), InputStream.nullInputStream());
        return new CopyReading(source).open(file, "KAZ", base, ImportAnswers.NONE).draft();
    }

    private static boolean isTold(Draft compiled, String delegation) {
        Compilation last = compiled.compilations().getLast();
        return last.remarks().stream()
                .anyMatch(one -> last.copies().get(one.copy()).delegation().equals(delegation));
    }

    /** Its words, without who wants what. */
    private static List<List<String>> words(Draft draft, Language language) {
        return draft.texts(language).stream()
                .map(
                        text -> {
                            List<TextRange> notes =
                                    TextReading.of(List.of(text), draft.notation())
                                            .paragraph(0)
                                            .notes();
                            return WordTokens.of(
                                            text,
                                            at ->
                                                    text.charAt(at) == '\\'
                                                            || notes.stream()
                                                                    .anyMatch(
                                                                            one ->
                                                                                    one.start()
                                                                                                    <= at
                                                                                            && at
                                                                                                    < one
                                                                                                            .end()))
                                    .words();
                        })
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static byte[] changed(byte[] document, Random random) throws IOException {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(document));
                ZipOutputStream out = new ZipOutputStream(changed)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                out.putNextEntry(new ZipEntry(part.getName()));
                out.write(
                        part.getName().equals("word/document.xml")
                                ? changed(new String(content, StandardCharsets.UTF_8), random)
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        }
        return changed.toByteArray();
    }

    private static String changed(String xml, Random random) {
        int texts = (int) TEXT.matcher(xml).results().count();
        int[] at =
                IntStream.range(0, 1 + random.nextInt(5)).map(_ -> random.nextInt(texts)).toArray();
        int[] next = {0};
        return TEXT.matcher(xml)
                .replaceAll(
                        found -> {
                            int number = next[0]++;
                            return Matcher.quoteReplacement(
                                    Arrays.stream(at).anyMatch(one -> one == number)
                                            ? changed(found, random)
                                            : found.group());
                        });
    }

    private static String changed(MatchResult found, Random random) {
        List<String> words = new ArrayList<>(List.of(found.group(1).split(" ", -1)));
        int at = random.nextInt(words.size());
        switch (random.nextInt(5)) {
            case 0 -> words.set(at, "zinc");
            case 1 -> words.add(at, "copper and tin");
            case 2 -> words.set(at, words.get(at) + ",");
            case 3 -> words.add(at, "(see annex");
            default -> words.remove(at);
        }
        return "<w:t xml:space=\"preserve\">" + String.join(" ", words) + "</w:t>";
    }
}
