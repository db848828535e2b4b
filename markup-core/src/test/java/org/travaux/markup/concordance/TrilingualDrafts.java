package org.travaux.markup.concordance;

import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Drafts;
import org.travaux.markup.draft.Ids;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Trilingual paragraphs that say the same, put together from pieces in three languages, in another
 * order in each.
 */
final class TrilingualDrafts {
    private static final List<List<String>> PIECES =
            List.of(
                    List.of("in 2030", "в 2030 году", "2030 жылы"),
                    List.of("1,500 schools", "1 500 школ", "1 500 мектеп"),
                    List.of("2.5 per cent", "2,5 процента", "2,5 пайыз"),
                    List.of("5 million hectares", "5 млн гектаров", "5 млн гектар"),
                    List.of("0.7 per cent", "0,7 процента", "0,7 пайыз"),
                    List.of("three years", "3 года", "үш жыл"),
                    List.of("two thirds", "двумя третями", "үштен екісі"),
                    List.of("the fourth phase", "четвертый этап", "төртінші кезең"),
                    List.of("forty-two experts", "сорок два эксперта", "қырық екі сарапшы"),
                    List.of("in August", "в августе", "тамыз айында"),
                    List.of("article 12 bis", "статья 12 бис", "12 бис-бап"),
                    List.of("Annex IX", "приложение IX", "IX қосымша"),
                    List.of("75 million euros", "75 млн евро", "75 млн еуро"),
                    List.of(
                            "paragraph 19 (b)",
                            "подпункт b) пункта 19",
                            "19-тармақтың b) тармақшасы"),
                    List.of("coastal African States", "прибрежные страны", "жағалаудағы елдер"),
                    List.of("the 21st century", "XXI век", "XXI ғасыр"),
                    List.of("the 2nd session", "2-я сессия", "2-ші сессия"),
                    List.of("on 14 May 2027", "14 мая 2027 года", "2027 жылғы 14 мамырда"),
                    List.of("in March 2026", "в марте 2026 года", "2026 жылғы наурызда"),
                    List.of("resolution A/RES/70/1", "резолюция A/RES/70/1", "A/RES/70/1 қарары"),
                    List.of("the UN", "ООН", "БҰҰ-ның"),
                    List.of("the United Nations", "ООН", "Біріккен Ұлттар Ұйымы"),
                    List.of("the “shared river”", "«общая река»", "«ортақ өзен»"),
                    List.of("Kazakhstan", "Казахстаном", "Қазақстанның"),
                    List.of("the European Union", "Европейским союзом", "Еуропалық одақпен"),
                    List.of("Mongolia", "Монголии", "Моңғолияда"),
                    List.of("(a) water, (b) soil", "а) вода, б) почва", "а) су, ә) топырақ"),
                    List.of("[X] days", "[X] дней", "[X] күн"),
                    List.of("[fully] (+KAZ)", "[полностью] (+Казахстан)", "[толық] (+ҚР)"),
                    List.of("[and][or]", "[и][или]", "[және][немесе]"),
                    List.of(
                            "[shall] (-CHN) [should] (+CHN) (ISR tcb)",
                            "[обязаны] (-КНР) [должны] (+КНР) (ISR вернётся)",
                            "[тиіс] (-ҚХР) [керек] (+ҚХР) (ISR кейін айтады)"),
                    List.of(
                            "[early [and fair] (-TUR)] (+IND)",
                            "[раннее [и] (-TUR)] (+IND)",
                            "[ерте [және] (-TUR)] (+IND)"));

    private TrilingualDrafts() {}

    /** Rows of texts in three languages; each piece stands at most once in a row. */
    static List<List<String>> rows(SplittableRandom random, int count) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<List<String>> chosen = new ArrayList<>();
            List<List<String>> left = new ArrayList<>(PIECES);
            for (int n = random.nextInt(2, 7); n > 0; n--) {
                chosen.add(left.remove(random.nextInt(left.size())));
            }
            rows.add(
                    List.of(
                            text("We agree ", chosen, 0, random),
                            text("Мы согласны ", chosen, 1, random),
                            text("Біз келісеміз ", chosen, 2, random)));
        }
        return rows;
    }

    private static String text(
            String start, List<List<String>> pieces, int language, SplittableRandom random) {
        List<String> left = new ArrayList<>();
        pieces.forEach(piece -> left.add(piece.get(language)));
        List<String> mixed = new ArrayList<>();
        while (!left.isEmpty()) {
            mixed.add(left.remove(random.nextInt(left.size())));
        }
        return start + String.join(" – ", mixed) + ".";
    }

    /** A draft of such rows, its choices identified. */
    static Draft draft(List<List<String>> rows) {
        return identified(Drafts.trilingual(rows));
    }

    static Draft identified(Draft draft) {
        return DraftReading.of(draft).withIdentities(new Ids(new SplittableRandom(7)));
    }

    /** In what each paragraph differs. */
    static List<List<Disagreement>> compare(Draft draft) {
        DraftConcordance concordance = DraftConcordance.of(DraftReading.of(draft));
        List<List<Disagreement>> found = new ArrayList<>();
        for (int i = 0; i < draft.paragraphs().size(); i++) {
            found.add(concordance.in(i));
        }
        return found;
    }
}
