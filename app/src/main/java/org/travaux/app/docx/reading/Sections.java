package org.travaux.app.docx.reading;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.reading.model.WordBlock;
import org.travaux.app.docx.reading.model.WordParagraph;
import org.travaux.app.docx.reading.model.WordTable;
import org.travaux.app.docx.reading.model.WordTable.Cell;
import org.travaux.markup.draft.looks.LookTrait;
import org.travaux.markup.draft.looks.Paper;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The sections of a document, each known once the paragraphs in it have been read. */
final class Sections {
    private final List<Ended> all = new ArrayList<>();

    /** The one in which the paragraph asked for last stands. */
    private int current;

    /** Whether a paragraph with words was met in it. */
    private boolean begun;

    private record Ended(SectionProperties section, int end) {}

    /** Ends a section in front of the paragraph with an index. */
    void end(SectionProperties section, int index) {
        all.add(new Ended(section, index));
    }

    List<SectionProperties> all() {
        return all.stream().map(Ended::section).toList();
    }

    /** The paper of the first section that is held upright, else of the first; null if unknown. */
    @Nullable Paper paper() {
        return all().stream()
                .filter(each -> !each.isLandscape())
                .findFirst()
                .or(() -> all().stream().findFirst())
                .map(SectionProperties::paper)
                .orElse(null);
    }

    /** The index of the first paragraph of a section in several columns; -1 if there is none. */
    int inColumns() {
        int start = 0;
        for (Ended each : all) {
            if (each.section.columns > 1) {
                return start;
            }
            start = each.end;
        }
        return -1;
    }

    /** A body whose paragraphs know how their paper is held and which of them begin a section. */
    List<WordBlock> applied(List<WordBlock> body) {
        boolean plain =
                all.size() < 2 && all.stream().noneMatch(each -> each.section.isLandscape());
        return plain ? body : body.stream().map(this::applied).toList();
    }

    private WordBlock applied(WordBlock block) {
        return switch (block) {
            case WordParagraph paragraph -> applied(paragraph);
            case WordTable table ->
                    table.with(
                            table.rows().stream()
                                    .map(row -> row.stream().map(this::applied).toList())
                                    .toList());
        };
    }

    private Cell applied(Cell cell) {
        return cell.with(cell.content().stream().map(this::applied).toList());
    }

    private WordParagraph applied(WordParagraph paragraph) {
        while (current < all.size() && all.get(current).end <= paragraph.index()) {
            current++;
            begun = false;
        }
        if (current == all.size()) {
            return paragraph;
        }
        SectionProperties section = all.get(current).section;
        Set<LookTrait> looks = EnumSet.noneOf(LookTrait.class);
        looks.addAll(paragraph.looks());
        if (section.isLandscape()) {
            looks.add(LookTrait.LANDSCAPE);
        }
        if (!begun && !paragraph.isBlank()) {
            begun = true;
            boolean turned =
                    current > 0
                            && all.get(current - 1).section.isLandscape() != section.isLandscape();
            if (current > 0 && section.beginsPage() && !turned) {
                looks.add(LookTrait.NEW_PAGE);
            }
        }
        return paragraph.looking(looks);
    }
}
