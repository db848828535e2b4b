package org.travaux.app.docx.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.travaux.app.docx.reading.MadeDocument.del;
import static org.travaux.app.docx.reading.MadeDocument.ins;
import static org.travaux.app.docx.reading.MadeDocument.r;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.app.docx.reading.MadeDocument;
import org.travaux.app.docx.reading.parts.WordException;
import org.travaux.app.docx.tracked.EarlierVersion;
import org.travaux.app.docx.tracked.Fate;
import org.travaux.app.docx.tracked.TrackedParagraph;
import org.travaux.app.docx.tracked.TrackedText;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.profile.Profiles;
import org.travaux.markup.text.MarkedText;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A foreign document with tracked changes, imported and exported with tracked changes again, keeps
 * both its texts: what rejecting all gives and what accepting all gives, paragraph by paragraph.
 */
class TrackedTextsLawTest {
    private static final List<String> AUTHORS = List.of("CHN", "RUS", "KAZ");
    private static final Profile PROFILE = Profiles.usual();

    /** A document of chance, with what its two texts are. */
    private static final class Written {
        private final SplittableRandom random;
        private final StringBuilder body = new StringBuilder();
        private final List<String> rejected = new ArrayList<>();
        private final List<String> accepted = new ArrayList<>();
        private final StringBuilder before = new StringBuilder();
        private final StringBuilder after = new StringBuilder();
        private int words;

        Written(long seed) {
            random = new SplittableRandom(seed);
        }

        private String author() {
            return AUTHORS.get(random.nextInt(AUTHORS.size()));
        }

        private String word() {
            return "w" + words++;
        }

        Written paragraphs(int count) {
            for (int i = 0; i < count; i++) {
                String mark = i < count - 1 ? mark(random.nextInt(8)) : "";
                body.append("<w:p>").append(mark);
                for (int run = 0; run < 1 + random.nextInt(7); run++) {
                    run();
                }
                body.append("</w:p>");
                end(mark.contains("w:ins"), rejected, before);
                end(mark.contains("w:del"), accepted, after);
            }
            return this;
        }

        private String mark(int kind) {
            String change = kind == 0 ? "ins" : "del";
            return kind > 1
                    ? ""
                    : "<w:pPr><w:rPr><w:%s w:id=\"9\" w:author=\"%s\"/></w:rPr></w:pPr>"
                            .formatted(change, author());
        }

        private static void end(boolean joined, List<String> texts, StringBuilder text) {
            if (!joined) {
                if (!text.toString().isBlank()) {
                    texts.add(plain(text.toString()));
                }
                text.setLength(0);
            }
        }

        private void run() {
            String words = word() + " " + word();
            switch (random.nextInt(9)) {
                case 0, 1, 2 -> both(words + " ");
                case 3 -> put(author(), words + " ");
                case 4 -> gone(author(), words + " ");
                case 5 -> {
                    String author = author();
                    gone(author, words);
                    put(author, word());
                    both(" ");
                }
                case 6 -> within(words);
                case 7 -> around(words);
                default -> passing(words + " ");
            }
        }

        private void both(String text) {
            body.append(r(text));
            before.append(text);
            after.append(text);
        }

        private void put(String author, String text) {
            body.append(ins(author, r(text)));
            after.append(text);
        }

        private void gone(String author, String text) {
            body.append(del(author, text));
            before.append(text);
        }

        /** Letters of a word replaced. */
        private void within(String words) {
            String author = author();
            both(words);
            gone(author, "ould");
            put(author, "all");
            both("er ");
        }

        /** Words of one author in the middle of another's. */
        private void around(String words) {
            String author = author();
            put(author, words + " ");
            put(author(), word() + " ");
            put(author, word() + " ");
        }

        /** Put in by one, taken out by another. */
        private void passing(String text) {
            String deleted = del(author(), text);
            body.append(ins(author(), deleted));
        }
    }

    /** Without differences of white space, which closes where words go. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\\u2060]+", " ").strip();
    }

    private static DraftReading imported(String body) throws WordException {
        WordImport read =
                new WordImport(MadeDocument.of(body).read(), PROFILE, Map.of(), List.of());
        return draft(read.paragraphs().stream().map(each -> each.text().text()).toList());
    }

    private static DraftReading draft(List<String> texts) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String text : texts) {
            paragraphs.add(
                    Paragraph.of(
                            "p" + paragraphs.size() + "of" + texts.size(),
                            ParagraphKind.PLAIN,
                            null,
                            0,
                            Map.of(Language.ENGLISH, MarkedText.plain(text))));
        }
        return DraftReading.of(Draft.of("cica", List.of(Language.ENGLISH), paragraphs));
    }

    private static List<String> said(
            TrackedText text, Predicate<Fate> stays, Function<TrackedParagraph, String> words) {
        return text.paragraphs().stream()
                .filter(paragraph -> stays.test(paragraph.fate()))
                .map(words)
                .map(TrackedTextsLawTest::plain)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /** Exports of one document after the other keep both its texts. */
    private static void keeps(int seed, BiFunction<Written, DraftReading, TrackedText> exported)
            throws WordException {
        for (int round = 0; round < 60; round++) {
            Written written = new Written(seed * 1000L + round).paragraphs(1 + round % 5);
            DraftReading reading = imported(written.body.toString());
            String because =
                    "seed %d, round %d: %s"
                            .formatted(seed, round, reading.draft().texts(Language.ENGLISH));
            TrackedText text = exported.apply(written, reading);
            assertEquals(
                    written.rejected, said(text, Fate::inBase, TrackedParagraph::base), because);
            assertEquals(
                    written.accepted, said(text, Fate::inNew, TrackedParagraph::revised), because);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void rejecting_and_accepting_all_give_the_same_texts(int seed) throws WordException {
        keeps(seed, (_, reading) -> TrackedText.of(reading, Language.ENGLISH));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {11, 12, 13, 14})
    void so_they_do_beside_the_text_before_all_changes(int seed) throws WordException {
        keeps(
                seed,
                (written, reading) ->
                        TrackedText.since(
                                EarlierVersion.of(draft(written.rejected), Language.ENGLISH),
                                reading,
                                Language.ENGLISH));
    }
}
