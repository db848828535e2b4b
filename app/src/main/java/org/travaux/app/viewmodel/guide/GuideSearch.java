package org.travaux.app.viewmodel.guide;

import org.travaux.app.viewmodel.picking.TypedWords;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds words in the guide, in any letter case and any order: what is about them first, then what
 * has all of them, then what has some of them under a heading with the others. Where nothing has
 * the words as they were typed, other endings of them are looked for.
 */
final class GuideSearch {
    private static final int MOST = 60;

    /** What is left of a word without its ending is at least so long. */
    private static final int SHORTEST_STEM = 4;

    /** Endings of Russian and Kazakh words, one on top of the other. */
    private static final int LONGEST_ENDING = 6;

    private static final int USUAL_ENDING = 3;

    /** How many characters before a found word leave room for it in the line. */
    private static final int BEFORE = 60;

    private final Guide guide;

    GuideSearch(Guide guide) {
        this.guide = guide;
    }

    /** The passages with the words, at most sixty; none if nothing was typed. */
    List<FoundPassage> find(String typed) {
        TypedWords words = TypedWords.of(typed);
        if (words.words().isEmpty()) {
            return List.of();
        }
        Set<FoundPassage> found = new LinkedHashSet<>(having(words));
        if (found.isEmpty()) {
            for (int cut = 1; cut <= LONGEST_ENDING; cut++) {
                if (cut <= USUAL_ENDING || found.isEmpty()) {
                    found.addAll(having(withoutEndings(words, cut)));
                }
            }
        }
        return found.stream().limit(MOST).toList();
    }

    private static TypedWords withoutEndings(TypedWords words, int letters) {
        return new TypedWords(
                words.words().stream()
                        .map(word -> word.substring(0, stem(word.length(), letters)))
                        .toList());
    }

    private static int stem(int length, int ending) {
        return Math.min(length, Math.max(SHORTEST_STEM, length - ending));
    }

    private List<FoundPassage> having(TypedWords words) {
        List<FoundPassage> headings = new ArrayList<>();
        List<FoundPassage> whole = new ArrayList<>();
        List<FoundPassage> under = new ArrayList<>();
        for (GuidePage page : GuidePage.values()) {
            String title = guide.title(page);
            String task = title;
            List<GuideBlock> blocks = guide.blocks(page);
            for (int i = 0; i < blocks.size(); i++) {
                GuidePlace place = new GuidePlace(page, i);
                String text = blocks.get(i).text();
                if (blocks.get(i) instanceof GuideBlock.Heading heading) {
                    task = heading.level() == 1 ? title : title + " · " + text;
                    if (words.occurIn(text)) {
                        headings.add(new FoundPassage(place, task, next(blocks, i)));
                    }
                } else if (words.occurIn(text)) {
                    whole.add(new FoundPassage(place, task, excerpt(words, text)));
                } else if (words.occurIn(task + " " + text) && anyIn(words, text)) {
                    under.add(new FoundPassage(place, task, excerpt(words, text)));
                }
            }
        }
        headings.addAll(whole);
        headings.addAll(under);
        return headings;
    }

    /** What a heading is over; nothing where that is another heading. */
    private static String next(List<GuideBlock> blocks, int heading) {
        boolean over =
                heading + 1 < blocks.size()
                        && !(blocks.get(heading + 1) instanceof GuideBlock.Heading);
        return over ? blocks.get(heading + 1).text() : "";
    }

    /** What it says from a little before the first of the words. */
    private static String excerpt(TypedWords words, String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        int first =
                words.words().stream()
                        .mapToInt(folded::indexOf)
                        .filter(at -> at >= 0)
                        .min()
                        .orElse(0);
        int space = first < BEFORE ? -1 : text.lastIndexOf(' ', first - BEFORE / 2);
        return space < 0 ? text : "… " + text.substring(space + 1);
    }

    private static boolean anyIn(TypedWords words, String text) {
        return words.words().stream().anyMatch(each -> new TypedWords(List.of(each)).occurIn(text));
    }
}
