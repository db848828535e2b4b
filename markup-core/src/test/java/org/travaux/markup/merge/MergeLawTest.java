package org.travaux.markup.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.travaux.markup.TextGenerator;
import org.travaux.markup.compare.WordDiff;
import org.travaux.markup.compile.NegotiatedTexts;
import org.travaux.markup.data.Language;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.diagnostic.DiagnosticCode;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Drafts;
import org.travaux.markup.draft.Ids;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.format.DraftFormat;
import org.travaux.markup.draft.format.DraftFormatException;
import org.travaux.markup.draft.records.MergeRemark;
import org.travaux.markup.draft.records.Occasion;
import org.travaux.markup.draft.records.SettledPlace;
import org.travaux.markup.draft.records.Settlement;
import org.travaux.markup.settle.Decision;
import org.travaux.markup.settle.DraftSettling;
import org.travaux.markup.text.ChangeSet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** What holds of merging whatever both sides did. */
class MergeLawTest {
    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_side_as_the_base_gives_the_other(int seed) {
        TwoSides given = TwoSides.generated(seed);
        Draft base = given.base();
        Draft ours = given.ours();
        assertEquals(ours, new TwoSides(base, ours, base).merged().draft(), "seed " + seed);
        assertEquals(ours, new TwoSides(base, base, ours).merged().draft(), "seed " + seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sides_that_are_the_same_give_that(int seed) {
        TwoSides given = TwoSides.generated(seed);
        Merged merged = new TwoSides(given.base(), given.ours(), given.ours()).merged();
        assertEquals(given.ours(), merged.draft(), "seed " + seed);
        assertTrue(merged.record().remarks().isEmpty(), "seed " + seed);
    }

    /** Where the laws above are not so by a glance at the whole. */
    @ParameterizedTest
    @MethodSource("seeds")
    void a_paragraph_that_one_left_alone_is_as_the_other_has_it(int seed) {
        TwoSides given = TwoSides.generated(seed);
        Map<String, Paragraph> base = byId(given.base());
        Map<String, Paragraph> ours = byId(given.ours());
        Map<String, Paragraph> theirs = byId(given.theirs());
        Map<String, Paragraph> merged = byId(given.merged().draft());
        base.forEach(
                (id, was) -> {
                    if (was.equals(ours.get(id))) {
                        assertEquals(theirs.get(id), merged.get(id), "seed " + seed);
                    } else if (was.equals(theirs.get(id))
                            || Objects.equals(ours.get(id), theirs.get(id))) {
                        assertEquals(ours.get(id), merged.get(id), "seed " + seed);
                    }
                });
    }

    private static Map<String, Paragraph> byId(Draft draft) {
        Map<String, Paragraph> byId = new HashMap<>();
        draft.paragraphs().forEach(one -> byId.put(one.id(), one));
        return byId;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void both_who_merge_get_the_same(int seed) {
        TwoSides given = TwoSides.generated(seed);
        TwoSides swapped = given.swapped();
        Draft one = Merger.merge(given.base(), given.ours(), given.theirs(), "a", "b", "").draft();
        Draft other =
                Merger.merge(swapped.base(), swapped.ours(), swapped.theirs(), "b", "a", "")
                        .draft();
        assertEquals(DraftFormat.write(one), DraftFormat.write(other), "seed " + seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_merged_draft_is_a_draft(int seed) throws DraftFormatException {
        Draft merged = TwoSides.generated(seed).merged().draft();
        String file = DraftFormat.write(merged);
        assertEquals(file, DraftFormat.write(DraftFormat.read(file)), "seed " + seed);
        assertEquals(merged.paragraphs().size(), byId(merged).size(), "two of an id, seed " + seed);
    }

    /** Whatever words a side put in stand somewhere: in the text, in a settlement, in a remark. */
    @ParameterizedTest
    @MethodSource("seeds")
    void nothing_that_either_said_is_missing(int seed) {
        TwoSides given = TwoSides.generated(seed);
        Merged merged = given.merged();
        Map<String, Paragraph> base = byId(given.base());
        for (Draft side : List.of(given.ours(), given.theirs())) {
            for (Paragraph said : side.paragraphs()) {
                Paragraph was = base.get(said.id());
                for (Language language : side.languages()) {
                    String before = was == null ? "" : was.text(language).text();
                    String text = said.text(language).text();
                    for (WordDiff.Difference each : WordDiff.between(before, text)) {
                        List<String> added =
                                NegotiatedTexts.words(
                                        each.after().of(text).replaceAll("\\([^)]*\\)", " "));
                        assertTrue(
                                NegotiatedTexts.contain(all(merged, language), added),
                                () -> "seed " + seed + ": " + added + " of " + text);
                    }
                }
            }
        }
    }

    private static List<List<String>> all(Merged merged, Language language) {
        List<List<String>> all = new ArrayList<>();
        for (Paragraph paragraph : merged.draft().paragraphs()) {
            all.add(NegotiatedTexts.words(paragraph.text(language).text()));
            for (Settlement settlement : paragraph.settlements()) {
                for (SettledPlace place : settlement.places()) {
                    all.add(NegotiatedTexts.words(place.before().text()));
                    all.add(NegotiatedTexts.words(place.now()));
                }
            }
        }
        for (MergeRemark remark : merged.record().remarks()) {
            remark.words()
                    .forEach(
                            words ->
                                    all.add(
                                            NegotiatedTexts.words(
                                                    words.getOrDefault(language, ""))));
        }
        return all;
    }

    /** Nothing is to be found fault with that neither had. */
    @ParameterizedTest
    @MethodSource("seeds")
    void the_text_reads(int seed) {
        TwoSides given = TwoSides.generated(seed);
        Draft merged = given.merged().draft();
        DraftReading reading = DraftReading.of(merged);
        for (Language language : merged.languages()) {
            for (int i = 0; i < merged.paragraphs().size(); i++) {
                String text = merged.paragraphs().get(i).text(language).text();
                List<DiagnosticCode> found =
                        reading.in(language).diagnostics(i).stream()
                                .map(Diagnostic::code)
                                .filter(code -> code != DiagnosticCode.AMBIGUOUS_RUN)
                                .filter(code -> code != DiagnosticCode.CONTRADICTORY_POSITION)
                                .toList();
                assertEquals(List.of(), found, "seed " + seed + ": " + text);
            }
        }
    }

    /** Texts with slips, and texts that mean harm. */
    @ParameterizedTest
    @MethodSource("seeds")
    void whatever_stands_in_it_a_merged_draft_is_a_draft(int seed) throws DraftFormatException {
        TextGenerator texts = new TextGenerator(seed);
        Draft plain =
                seed % 2 == 0
                        ? Drafts.english(texts.text().toArray(String[]::new))
                        : Drafts.random(seed);
        Draft base = DraftReading.of(plain).withIdentities(new Ids(new SplittableRandom(seed)));
        Draft ours = typed(base, texts, seed + 1_000L);
        Draft theirs = typed(base, texts, seed + 2_000L);
        Draft merged = Merger.merge(base, ours, theirs, "a", "b", "").draft();
        String file = DraftFormat.write(merged);
        assertEquals(file, DraftFormat.write(DraftFormat.read(file)), "seed " + seed);
        assertEquals(
                file,
                DraftFormat.write(Merger.merge(base, theirs, ours, "b", "a", "").draft()),
                "seed " + seed);
    }

    private static Draft typed(Draft draft, TextGenerator texts, long seed) {
        Draft changed = draft;
        for (int i = texts.below(4); i >= 0; i--) {
            int at = texts.below(changed.paragraphs().size());
            Language language = changed.languages().get(texts.below(changed.languages().size()));
            String was = changed.paragraphs().get(at).text(language).text();
            ChangeSet change = ChangeSet.between(was, texts.edited(was));
            Ids ids = new Ids(new SplittableRandom(seed * 31 + i));
            changed = DraftReading.of(changed.apply(at, language, change)).withIdentities(ids);
        }
        return changed;
    }

    /** Who changes other words than the other meets without a question. */
    @ParameterizedTest
    @MethodSource("seeds")
    void different_words_meet_without_a_question(int seed) {
        Random random = new Random(seed);
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            pieces.add(NegotiatedTexts.words(random, 4));
        }
        List<String> ours = new ArrayList<>(pieces);
        List<String> theirs = new ArrayList<>(pieces);
        List<String> both = new ArrayList<>(pieces);
        for (int i = 0; i < pieces.size(); i += 2) {
            List<String> side = random.nextBoolean() ? ours : theirs;
            String now = pieces.get(i) + " " + "anew" + i;
            side.set(i, now);
            both.set(i, now);
        }
        Draft base = draft(pieces);
        Merged merged = new TwoSides(base, draft(ours), draft(theirs)).merged();
        for (Language language : base.languages()) {
            assertEquals(
                    draft(both).texts(language), merged.draft().texts(language), "seed " + seed);
        }
        assertEquals(List.of(), merged.record().remarks(), "seed " + seed);
    }

    private static Draft draft(List<String> pieces) {
        return NegotiatedTexts.draft(
                "p", List.of(String.join(" ", pieces) + "."), NegotiatedTexts.LANGUAGES);
    }

    /** Of words that both changed, either side's can be adopted, and then its text stands there. */
    @ParameterizedTest
    @MethodSource("seeds")
    void of_the_same_words_either_side_comes_back(int seed) {
        Random random = new Random(seed);
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            pieces.add(NegotiatedTexts.words(random, 4));
        }
        List<List<String>> sides = List.of(new ArrayList<>(pieces), new ArrayList<>(pieces));
        for (int i = 1; i < pieces.size(); i += 3) {
            sides.getFirst().set(i, "mine" + i);
            sides.getLast().set(i, random.nextBoolean() ? "" : "yours" + i);
        }
        Draft base = draft(pieces);
        Merged merged = new TwoSides(base, draft(sides.get(0)), draft(sides.get(1))).merged();
        int mine = merged.record().sides().indexOf("one");
        for (int side = 0; side < 2; side++) {
            Map<String, Decision> decisions = new HashMap<>();
            for (MergeRemark remark : merged.record().remarks()) {
                assertEquals(MergeRemark.Kind.WORDS, remark.kind(), "seed " + seed);
                List<String> says = new ArrayList<>();
                for (Map<Language, String> words : remark.words()) {
                    says.add(words.get(Language.ENGLISH));
                }
                String own = says.get(side == 0 ? mine : 1 - mine);
                says.removeIf(String::isEmpty);
                decisions.put(
                        remark.choice(),
                        own.isEmpty()
                                ? new Decision.Delete()
                                : new Decision.Adopt(says.indexOf(own)));
            }
            Draft adopted =
                    DraftSettling.settle(merged.draft(), decisions, Occasion.UNKNOWN).draft();
            for (Language language : base.languages()) {
                assertEquals(
                        NegotiatedTexts.words(draft(sides.get(side)).texts(language).getFirst()),
                        NegotiatedTexts.words(adopted.texts(language).getFirst()),
                        "seed " + seed);
            }
        }
    }

    /** Else the laws would say little. */
    @Test
    void both_sides_meet_often_enough() {
        Map<MergeRemark.Kind, Integer> found = new EnumMap<>(MergeRemark.Kind.class);
        seeds().forEach(
                        seed ->
                                TwoSides.generated(seed)
                                        .merged()
                                        .record()
                                        .remarks()
                                        .forEach(one -> found.merge(one.kind(), 1, Integer::sum)));
        for (MergeRemark.Kind kind :
                List.of(
                        MergeRemark.Kind.WORDS,
                        MergeRemark.Kind.SETTLEMENT,
                        MergeRemark.Kind.DELETED_PARAGRAPH,
                        MergeRemark.Kind.AGREED_TEXT,
                        MergeRemark.Kind.ORDER)) {
            assertTrue(found.getOrDefault(kind, 0) > 2, kind + " in " + found);
        }
    }
}
