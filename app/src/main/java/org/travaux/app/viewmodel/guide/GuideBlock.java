package org.travaux.app.viewmodel.guide;

import java.util.List;
import java.util.stream.Collectors;

/** A part of a page that begins on a line of its own. */
public sealed interface GuideBlock {
    /** What it says. */
    List<GuideInline> words();

    /** What it says, as plain text. */
    default String text() {
        return words().stream().map(GuideInline::text).collect(Collectors.joining());
    }

    /**
     * A heading.
     *
     * @param level 1 for the title of the page, 2 for a task
     */
    record Heading(int level, List<GuideInline> words) implements GuideBlock {
        public Heading {
            words = List.copyOf(words);
        }
    }

    /** A paragraph. */
    record Passage(List<GuideInline> words) implements GuideBlock {
        public Passage {
            words = List.copyOf(words);
        }
    }

    /**
     * A step, or an item of a list.
     *
     * @param marker what stands before it: {@code 2.} or {@code •}
     */
    record Step(String marker, List<GuideInline> words) implements GuideBlock {
        public Step {
            words = List.copyOf(words);
        }
    }
}
