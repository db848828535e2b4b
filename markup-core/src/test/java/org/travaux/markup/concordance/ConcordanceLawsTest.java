package org.travaux.markup.concordance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Correspondence;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.MeantSo;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Laws of comparing languages, over drafts made up from a seed. */
class ConcordanceLawsTest {
    /**
     * A difference planted in a translation: what is written there, and what is put in its place.
     */
    enum Planted {
        MISSING_TEXT(Kind.MISSING_TEXT, "", ""),
        MISSING_CHOICE(Kind.MISSING_CHOICE, "[и][или]", "и"),
        EXTRA_CHOICE(Kind.EXTRA_CHOICE, "Мы согласны", "Мы [также] (+UZB) согласны"),
        MOVED_CHOICE(
                Kind.MOVED_CHOICE, "[раннее [и] (-TUR)] (+IND)", "[раннее] (+IND) а [и] (-TUR)"),
        ALTERNATIVES(Kind.ALTERNATIVES, "[и][или]", "[и][или][а]"),
        POSITIONS(Kind.POSITIONS, "(+Казахстан)", "(-Казахстан)"),
        LACKING_POSITION(Kind.POSITIONS, " (+Казахстан)", ""),
        POSITION_PLACES(
                Kind.POSITION_PLACES,
                "[обязаны] (-КНР) [должны] (+КНР)",
                "[обязаны] [должны] (+КНР, -КНР)"),
        STALE(Kind.STALE, "", ""),
        NUMBER(Kind.NUMBER, "в 2030 году", "в 2031 году"),
        THOUSANDS(Kind.NUMBER, "1 500 школ", "15 000 школ"),
        DECIMAL(Kind.NUMBER, "2,5 процента", "2,6 процента"),
        BELOW_ONE(Kind.NUMBER, "0,7 процента", "0,9 процента"),
        FRACTION(Kind.NUMBER, "двумя третями", "тремя четвертями"),
        ORDINAL(Kind.NUMBER, "четвертый", "восьмой"),
        IN_WORDS(Kind.NUMBER, "сорок два", "сорок семь"),
        MONTH_ALONE(Kind.DATE, "в августе", "в октябре"),
        BIS(Kind.NUMBER, "статья 12 бис", "статья 12"),
        ROMAN(Kind.NUMBER, "приложение IX", "приложение VII"),
        UNIT(Kind.UNIT, "75 млн евро", "75 млн тенге"),
        OTHER_LANGUAGE(
                Kind.OTHER_LANGUAGE, "Мы согласны ", "the Parties agree to the terms of the plan "),
        NEGATION(Kind.NEGATION, "Мы согласны", "Мы не согласны"),
        MAGNITUDE(Kind.NUMBER, "5 млн гектаров", "5 млрд гектаров"),
        DAY(Kind.DATE, "14 мая 2027 года", "15 мая 2027 года"),
        MONTH(Kind.DATE, "в марте 2026 года", "в мае 2026 года"),
        SYMBOL(Kind.SYMBOL, "A/RES/70/1", "A/RES/71/1"),
        ACRONYM(Kind.ACRONYM, "ООН", "ВОЗ"),
        QUOTATIONS(Kind.QUOTATIONS, "«общая река»", "общая река"),
        DELEGATION(Kind.DELEGATION, "Монголии", "Таиланда"),
        UNNAMED(Kind.DELEGATION, "Монголии", "соседей"),
        LIST_ITEMS(Kind.LIST_ITEMS, "а) вода, б) почва", "а) вода, почва"),
        PLACEHOLDERS(Kind.PLACEHOLDERS, "[X] дней", "несколько дней");

        final Kind kind;
        final String written;
        final String planted;

        Planted(Kind kind, String written, String planted) {
            this.kind = kind;
            this.written = written;
            this.planted = planted;
        }
    }

    private static Paragraph changed(Paragraph paragraph, Language language, String text) {
        String before = paragraph.text(language).text();
        return paragraph.apply(language, ChangeSet.between(before, text));
    }

    private static Paragraph plant(Paragraph paragraph, Planted planted) {
        String russian = paragraph.text(Language.RUSSIAN).text();
        return switch (planted) {
            case MISSING_TEXT -> changed(paragraph, Language.RUSSIAN, " ");
            case STALE -> {
                int length = paragraph.text(Language.ENGLISH).text().length();
                ChangeSet change = ChangeSet.of(length, TextEdit.insert(2, " all"));
                Paragraph now =
                        Correspondence.followed(
                                paragraph,
                                paragraph.apply(Language.ENGLISH, change),
                                Language.ENGLISH);
                yield now.withCorrespondence(now.correspondence().upToDate(Language.KAZAKH));
            }
            default ->
                    changed(
                            paragraph,
                            Language.RUSSIAN,
                            russian.replace(planted.written, planted.planted));
        };
    }

    private static boolean fits(Paragraph paragraph, Planted planted) {
        return paragraph.text(Language.RUSSIAN).text().contains(planted.written);
    }

    /** Drafts of three paragraphs in whose second the difference can be planted. */
    private static List<Draft> draftsFor(Planted planted, long seed, int most) {
        List<List<String>> rows = TrilingualDrafts.rows(new SplittableRandom(seed), 300);
        List<Draft> drafts = new ArrayList<>();
        for (int i = 1; i + 1 < rows.size() && drafts.size() < most; i++) {
            if (rows.get(i).get(1).contains(planted.written)) {
                drafts.add(TrilingualDrafts.draft(rows.subList(i - 1, i + 2)));
            }
        }
        assertEquals(most, drafts.size(), "seed " + seed);
        return drafts;
    }

    private static Draft planted(Draft draft, Planted planted) {
        Paragraph paragraph = plant(draft.paragraphs().get(1), planted);
        return TrilingualDrafts.identified(draft.withParagraph(1, paragraph));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void drafts_that_say_the_same_have_no_finding(long seed) {
        List<List<String>> rows = TrilingualDrafts.rows(new SplittableRandom(seed), 80);
        List<List<Disagreement>> found = TrilingualDrafts.compare(TrilingualDrafts.draft(rows));
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            assertEquals(List.of(), found.get(i), () -> "seed " + seed + "\n" + row);
        }
    }

    @ParameterizedTest
    @EnumSource(Planted.class)
    void a_planted_difference_is_one_finding_of_its_kind_at_its_place(Planted planted) {
        long seed = planted.name().hashCode();
        for (Draft draft : draftsFor(planted, seed, 12)) {
            Draft with = planted(draft, planted);
            List<List<Disagreement>> found = TrilingualDrafts.compare(with);
            List<Disagreement> here = found.get(1);
            String text = with.paragraphs().get(1).toString();
            assertEquals(List.of(), found.get(0), () -> "seed " + seed + "\n" + text);
            assertEquals(List.of(), found.get(2), () -> "seed " + seed + "\n" + text);
            assertEquals(1, here.size(), () -> "seed " + seed + " " + here + "\n" + text);
            assertEquals(planted.kind, here.getFirst().kind(), text);
            assertEquals(Language.RUSSIAN, here.getFirst().language());
        }
    }

    @Test
    void a_choice_in_the_next_paragraph_was_moved() {
        Draft draft =
                TrilingualDrafts.draft(
                        List.of(
                                List.of("We [act] (+KAZ).", "Мы действуем.", "Біз [қазір] (+ҚР)."),
                                List.of("We rest.", "Мы [отдыхаем] (+РК).", "Біз демаламыз.")));
        List<List<Disagreement>> found = TrilingualDrafts.compare(draft);
        assertEquals(List.of(), found.get(1));
        assertEquals(Kind.MOVED_CHOICE, found.getFirst().getFirst().kind());
        assertEquals(1, found.getFirst().size());
    }

    @ParameterizedTest
    @EnumSource(
            value = Planted.class,
            names = {
                "ALTERNATIVES",
                "POSITIONS",
                "LACKING_POSITION",
                "POSITION_PLACES",
                "STALE",
                "NUMBER",
                "SYMBOL"
            })
    void every_offered_repair_done_leaves_nothing_to_repair(Planted planted) {
        long seed = planted.name().hashCode() + 1L;
        for (Draft draft : draftsFor(planted, seed, 6)) {
            Draft now = planted(draft, planted);
            for (int i = 0; i < 4 && !toRepair(now).isEmpty(); i++) {
                now = repaired(now, 1);
            }
            String text = now.paragraphs().get(1).toString();
            assertEquals(List.of(), toRepair(now), () -> "seed " + seed + "\n" + text);
        }
    }

    /** What is found but for words that only a translator can put right. */
    private static List<Disagreement> toRepair(Draft draft) {
        return TrilingualDrafts.compare(draft).get(1).stream()
                .filter(found -> !(found instanceof Disagreement.Untranslated))
                .toList();
    }

    private static Draft repaired(Draft draft, int index) {
        Disagreement found = toRepair(draft).getFirst();
        Paragraph paragraph = draft.paragraphs().get(index);
        List<Repair> repairs =
                new Repairs(paragraph, draft.sourceFirst(), draft.notation()).of(found);
        return TrilingualDrafts.identified(
                repairs.isEmpty()
                        ? draft
                        : draft.withParagraph(index, repairs.getFirst().apply(paragraph)));
    }

    @ParameterizedTest
    @EnumSource(Planted.class)
    void what_is_meant_so_is_not_told(Planted planted) {
        Draft with = planted(draftsFor(planted, 900, 1).getFirst(), planted);
        Paragraph paragraph = with.paragraphs().get(1);
        String key = TrilingualDrafts.compare(with).get(1).getFirst().key();
        Correspondence meant =
                paragraph.correspondence().with(MeantSo.of(key, "agreed in the working group"));
        Draft told = with.withParagraph(1, paragraph.withCorrespondence(meant));
        assertEquals(List.of(), TrilingualDrafts.compare(told).get(1));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22, 23})
    void what_is_compared_again_after_a_change_is_what_is_compared_anew(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Draft draft = TrilingualDrafts.draft(TrilingualDrafts.rows(random, 30));
        DraftConcordance concordance = DraftConcordance.of(DraftReading.of(draft));
        List<Planted> all = new ArrayList<>(List.of(Planted.values()));
        for (int round = 0; round < 40; round++) {
            int at = random.nextInt(draft.paragraphs().size());
            Paragraph paragraph = draft.paragraphs().get(at);
            Planted planted = all.get(random.nextInt(all.size()));
            if (fits(paragraph, planted)) {
                draft =
                        TrilingualDrafts.identified(
                                draft.withParagraph(at, plant(paragraph, planted)));
                concordance = concordance.update(DraftReading.of(draft));
                for (int i = 0; i < draft.paragraphs().size(); i++) {
                    assertEquals(TrilingualDrafts.compare(draft).get(i), concordance.in(i));
                }
            }
        }
    }
}
