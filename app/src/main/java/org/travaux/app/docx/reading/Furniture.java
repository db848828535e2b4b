package org.travaux.app.docx.reading;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.parts.HeaderAndFooter;
import org.travaux.app.docx.reading.fields.Fields;
import org.travaux.app.docx.reading.model.Leftover;
import org.travaux.app.docx.reading.model.Leftover.Kind;
import org.travaux.app.docx.reading.model.WordBlock;
import org.travaux.app.docx.reading.model.WordParagraph;
import org.travaux.app.docx.reading.model.WordTable;
import org.travaux.app.docx.reading.numbering.Lists;
import org.travaux.app.docx.reading.parts.Relations;
import org.travaux.app.docx.reading.parts.Relations.Relation;
import org.travaux.app.docx.reading.parts.WordException;
import org.travaux.app.docx.reading.parts.WordPackage;
import org.travaux.app.docx.reading.parts.XmlPart;
import org.travaux.markup.draft.looks.LookTrait;
import org.travaux.markup.draft.looks.PageWords;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What stands at the head and the foot of pages: the words of the first section are kept, unless
 * they are nothing but the number of the page, and others told.
 */
final class Furniture {
    private static final String HEADER = "header";
    private static final String FOOTER = "footer";

    private final WordPackage parts;
    private final Relations relations;
    private final Styles styles;
    private final Gathered gathered;

    /** By the name of a part its lines. */
    private final Map<String, List<String>> lines = new LinkedHashMap<>();

    Furniture(WordPackage parts, Relations relations, Styles styles, Gathered gathered) {
        this.parts = parts;
        this.relations = relations;
        this.styles = styles;
        this.gathered = gathered;
    }

    /** The words that are kept, once all have been read and the others told. */
    PageWords read() throws WordException {
        for (String type : List.of(HEADER, FOOTER)) {
            for (String name : relations.parts(type)) {
                read(type, name);
            }
        }
        boolean differs =
                gathered.sections.all().stream()
                        .findFirst()
                        .map(each -> each.firstDiffers)
                        .orElse(false);
        List<String> head = lines(HEADER, "default");
        List<String> foot = lines(FOOTER, "default");
        List<String> firstHead = differs ? lines(HEADER, "first") : head;
        List<String> firstFoot = differs ? lines(FOOTER, "first") : foot;
        tellOthers(HEADER, Kind.HEADER, head, firstHead);
        tellOthers(FOOTER, Kind.FOOTER, foot, firstFoot);
        return new PageWords(
                head,
                foot,
                firstHead.equals(head) ? null : firstHead,
                firstFoot.equals(foot) ? null : firstFoot);
    }

    /** The lines of the first section that has such a part. */
    private List<String> lines(String type, String pages) {
        for (SectionProperties section : gathered.sections.all()) {
            String name = target(section.furniture.get(type + "-" + pages));
            if (name != null) {
                return lines.getOrDefault(name, List.of());
            }
        }
        return List.of();
    }

    private @Nullable String target(@Nullable String id) {
        return relations.all().stream()
                .filter(each -> each.id().equals(id) && !each.outside())
                .map(Relation::target)
                .findFirst()
                .orElse(null);
    }

    private void tellOthers(String type, Kind kind, List<String> every, List<String> first) {
        for (String name : relations.parts(type)) {
            List<String> own = lines.getOrDefault(name, List.of());
            boolean says =
                    own.stream().anyMatch(line -> line.chars().anyMatch(Character::isLetter));
            if (says && !own.equals(every) && !own.equals(first)) {
                gathered.leave(
                        kind,
                        -1,
                        own.stream()
                                .map(each -> each.replaceAll("\\s+", " ").strip())
                                .collect(Collectors.joining(" ")));
            }
        }
    }

    private void read(String type, String name) throws WordException {
        try (XmlPart part = parts.part(name)) {
            if (part == null) {
                return;
            }
            Gathered own = new Gathered();
            own.fields.countPages();
            BodyReader body = new BodyReader(part, styles, new Lists(), Relations.NONE, own);
            List<String> read = new ArrayList<>();
            add(body.blocks(), read);
            read.removeIf(line -> !isWorded(line));
            Kind kind = type.equals(HEADER) ? Kind.HEADER : Kind.FOOTER;
            for (String line : read) {
                if (isHidden(line)) {
                    gathered.leave(kind, -1, line.replace(Fields.HIDDEN_WORDS, "").strip());
                }
            }
            read.removeIf(Furniture::isHidden);
            lines.put(name, read);
            for (Leftover left : own.leftovers()) {
                if (left.kind() == Kind.DRAWN_WORDS) {
                    gathered.leave(kind, -1, left.detail());
                } else if (left.kind() == Kind.PICTURE && !styles.isOurs()) {
                    gathered.leave(Kind.PICTURE, -1, "");
                }
            }
        }
    }

    /** Adds a line for every paragraph, and one for every row of a table. */
    private void add(List<WordBlock> blocks, List<String> read) {
        for (WordBlock block : blocks) {
            switch (block) {
                case WordParagraph paragraph -> {
                    if (!styles.isOurs() || isKept(paragraph)) {
                        read.add(line(paragraph));
                    }
                }
                case WordTable table -> {
                    for (List<WordTable.Cell> row : table.rows()) {
                        read.add(
                                row.stream()
                                        .map(cell -> words(cell.content()))
                                        .collect(Collectors.joining("\t")));
                    }
                }
            }
        }
    }

    private static boolean isKept(WordParagraph paragraph) {
        String style = paragraph.style().replace(" ", "");
        return style.equals(HeaderAndFooter.KEPT_HEAD) || style.equals(HeaderAndFooter.KEPT_FOOT);
    }

    private static String words(List<WordBlock> content) {
        return WordBlock.paragraphs(content).stream()
                .map(each -> each.text().strip())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** A line with a tab in front of what stands in the middle, and two of what is at the end. */
    private String line(WordParagraph paragraph) {
        String words = paragraph.text().replace('\n', ' ').stripTrailing();
        if (styles.isOurs() || words.contains("\t")) {
            return words;
        }
        String place = "";
        if (paragraph.looks().contains(LookTrait.CENTERED)) {
            place = "\t";
        } else if (paragraph.looks().contains(LookTrait.AT_END)) {
            place = "\t\t";
        }
        return place + words.strip();
    }

    /** Whether it names people or files, which go into no document of ours. */
    private static boolean isHidden(String line) {
        return line.contains(Fields.HIDDEN_WORDS);
    }

    /** Whether it is more than the number of the page. */
    private static boolean isWorded(String line) {
        return line.replaceAll("\\{pages?}", "").codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
