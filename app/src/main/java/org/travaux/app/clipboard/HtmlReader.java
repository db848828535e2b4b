package org.travaux.app.clipboard;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.travaux.markup.text.Mark;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.Space;
import org.travaux.markup.text.TextRange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what word processors and browsers put on a clipboard: words, bold, italic, paragraphs. Text
 * that is struck out as deleted is not text any more and is left out.
 */
final class HtmlReader implements NodeVisitor {
    private static final Set<String> UNSEEN =
            Set.of("head", "style", "script", "title", "del", "template");

    private static final Pattern WEIGHT = Pattern.compile("font-weight\\s*:\\s*([a-z0-9]+)");
    private static final Pattern SLANT = Pattern.compile("font-style\\s*:\\s*([a-z]+)");
    private static final Pattern KEPT_SPACE = Pattern.compile("white-space\\s*:\\s*pre");
    private static final Pattern SPACES = Pattern.compile("[ \t\r\n\f]+");

    /** How the text within an element looks. */
    private record Look(Set<Mark.Kind> marks, boolean keepsSpace, boolean unseen) {}

    private final List<MarkedText> paragraphs = new ArrayList<>();
    private final Deque<Look> looks = new ArrayDeque<>();
    private final StringBuilder line = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();

    private HtmlReader() {
        looks.push(new Look(Set.of(), false, false));
    }

    /** The paragraphs of a page; whatever it is, it is read as far as it goes. */
    static Clipping read(String html) {
        HtmlReader reader = new HtmlReader();
        Jsoup.parse(html).traverse(reader);
        reader.endLine();
        return new Clipping(reader.paragraphs);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            add(text.getWholeText());
        } else if (node instanceof Element element) {
            if (breaksLine(element)) {
                endLine();
            }
            looks.push(look(element));
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            looks.pop();
            if (breaksLine(element)) {
                endLine();
            }
        }
    }

    private static boolean breaksLine(Element element) {
        boolean block = element.isBlock() && !UNSEEN.contains(element.normalName());
        return block || element.normalName().equals("br");
    }

    private Look look(Element element) {
        Look outer = looks.getFirst();
        String style = element.attr("style").toLowerCase(Locale.ROOT);
        EnumSet<Mark.Kind> kinds = EnumSet.noneOf(Mark.Kind.class);
        kinds.addAll(outer.marks());
        switch (element.normalName()) {
            case "b", "strong" -> kinds.add(Mark.Kind.BOLD);
            case "i", "em" -> kinds.add(Mark.Kind.ITALIC);
            case "u" -> {
                // What is underlined in typescript is in italics in print; links are neither.
                if (element.closest("a") == null && element.selectFirst("a") == null) {
                    kinds.add(Mark.Kind.ITALIC);
                }
            }
            default -> {}
        }
        Matcher weight = WEIGHT.matcher(style);
        if (weight.find()) {
            set(kinds, Mark.Kind.BOLD, isBold(weight.group(1)));
        }
        Matcher slant = SLANT.matcher(style);
        if (slant.find()) {
            set(kinds, Mark.Kind.ITALIC, !slant.group(1).equals("normal"));
        }
        return new Look(
                kinds,
                outer.keepsSpace() || KEPT_SPACE.matcher(style).find(),
                outer.unseen() || UNSEEN.contains(element.normalName()));
    }

    private static void set(Set<Mark.Kind> kinds, Mark.Kind kind, boolean on) {
        if (on) {
            kinds.add(kind);
        } else {
            kinds.remove(kind);
        }
    }

    private static boolean isBold(String weight) {
        boolean number = Character.isDigit(weight.charAt(0));
        return number ? weight.compareTo("600") >= 0 : weight.startsWith("bold");
    }

    private void add(String text) {
        Look look = looks.getFirst();
        if (look.unseen()) {
            return;
        }
        if (look.keepsSpace()) {
            String[] lines = text.split("\r\n|[\r\n]", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    endLine();
                }
                append(Characters.clean(lines[i]), look);
            }
            return;
        }
        String words = SPACES.matcher(text).replaceAll(" ");
        boolean spaceStands = line.isEmpty() || line.charAt(line.length() - 1) == ' ';
        append(Characters.clean(spaceStands ? words.stripLeading() : words), look);
    }

    private void append(String words, Look look) {
        int from = line.length();
        line.append(words);
        for (Mark.Kind kind : look.marks()) {
            marks.add(new Mark(kind, new TextRange(from, line.length())));
        }
    }

    /** Also of spaces that do not break word processors make empty paragraphs. */
    private void endLine() {
        MarkedText whole = new MarkedText(line.toString(), marks);
        int start = 0;
        int end = line.length();
        while (start < end && Space.is(line.charAt(start))) {
            start++;
        }
        while (end > start && Space.is(line.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            paragraphs.add(whole.part(new TextRange(start, end)));
        }
        line.setLength(0);
        marks.clear();
    }
}
