package org.travaux.app.viewmodel.guide;

import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.travaux.app.viewmodel.guide.GuideInline.Look;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;

/**
 * Reads a page: headings, paragraphs, steps and lists; strong words, keys, links by placeholders.
 * Pictures are left out, since the window itself is beside the page. Whatever else Markdown has is
 * a mistake in the source.
 */
final class GuideReader {
    private static final Parser PARSER = Parser.builder().build();

    private final GuideNames names;
    private final Function<GuidePage, String> titles;
    private final List<GuideBlock> blocks = new ArrayList<>();

    /**
     * @param names what fills the placeholders
     * @param titles the titles of the pages, for links
     */
    GuideReader(GuideNames names, Function<GuidePage, String> titles) {
        this.names = names;
        this.titles = titles;
    }

    /** The title of a page, its first line. */
    static String title(String source) {
        return source.lines().findFirst().orElse("").replaceFirst("^# ", "").strip();
    }

    /**
     * The parts of a page in their order.
     *
     * @throws IllegalArgumentException if the source has something that pages do not have
     */
    List<GuideBlock> read(String source) {
        for (Node node : children(PARSER.parse(source))) {
            switch (node) {
                case Heading heading ->
                        blocks.add(new GuideBlock.Heading(heading.getLevel(), words(heading)));
                case Paragraph paragraph -> addPassage(paragraph);
                case OrderedList list -> {
                    Integer first = list.getMarkerStartNumber();
                    addSteps(list, first == null ? 1 : first);
                }
                case BulletList list -> addSteps(list, 0);
                default -> throw unknown(node);
            }
        }
        return List.copyOf(blocks);
    }

    private void addPassage(Paragraph paragraph) {
        List<GuideInline> words = words(paragraph);
        if (!words.isEmpty()) {
            blocks.add(new GuideBlock.Passage(words));
        }
    }

    /** Steps have a number, items a dot; of what follows in the same step each is a passage. */
    private void addSteps(ListBlock list, int first) {
        int number = first;
        for (Node item : children(list)) {
            for (Node node : children(item)) {
                if (!(node instanceof Paragraph)) {
                    throw unknown(node);
                }
                blocks.add(new GuideBlock.Step(first == 0 ? "•" : number + ".", words(node)));
            }
            number++;
        }
    }

    private List<GuideInline> words(Node block) {
        List<GuideInline> words = new ArrayList<>();
        for (Node node : children(block)) {
            switch (node) {
                case Text text -> addFilled(text.getLiteral(), words);
                case SoftLineBreak _ -> words.add(GuideInline.of(" ", Look.PLAIN));
                case Code code -> words.add(GuideInline.of(code.getLiteral(), Look.KEY));
                case StrongEmphasis strong -> {
                    for (GuideInline each : words(strong)) {
                        words.add(GuideInline.of(each.text(), Look.STRONG));
                    }
                }
                case Image _ -> {}
                default -> throw unknown(node);
            }
        }
        return words;
    }

    private void addFilled(String text, List<GuideInline> words) {
        Matcher matcher = GuidePlaceholder.PATTERN.matcher(text);
        int from = 0;
        while (matcher.find()) {
            addPlain(text.substring(from, matcher.start()), words);
            words.addAll(GuidePlaceholder.of(matcher).filled(names, titles));
            from = matcher.end();
        }
        addPlain(text.substring(from), words);
    }

    private static void addPlain(String text, List<GuideInline> words) {
        if (!text.isEmpty()) {
            words.add(GuideInline.of(text, Look.PLAIN));
        }
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            children.add(node);
        }
        return children;
    }

    private static IllegalArgumentException unknown(Node node) {
        return new IllegalArgumentException("the guide has no " + node);
    }
}
