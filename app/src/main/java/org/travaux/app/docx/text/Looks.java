package org.travaux.app.docx.text;

import org.travaux.markup.reading.Alternative;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.Element;
import org.travaux.markup.reading.LooseBracket;
import org.travaux.markup.reading.Option;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.reading.TextReading;
import org.travaux.markup.syntax.SyntaxTree;
import org.travaux.markup.syntax.Token;
import org.travaux.markup.text.TextRange;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** Says how each character of a language's text looks. Takes time in proportion to the text. */
public final class Looks {
    private final TextReading reading;
    private final SpanningBrackets spanning;

    /** The looks of a language's text, as it was read. */
    public Looks(TextReading reading) {
        this.reading = reading;
        this.spanning = new SpanningBrackets(reading);
    }

    /** The look of each character of a paragraph. */
    public Look[] paragraph(int index) {
        String source = reading.paragraphs().get(index).source();
        Reading said = reading.paragraph(index);
        Look[] looks = contested(index, source.length(), said);
        paintElements(looks, said);
        said.options().forEach(option -> paintOption(looks, option));
        paintPositions(looks, source, said);
        paintBrackets(looks, said);
        if (source.indexOf('\\') >= 0) {
            paintEscapes(looks, source);
        }
        return looks;
    }

    /** The look of each character of a text in which a bracket is a choice's or only a bracket. */
    public static Look[] ofWords(String source) {
        Look[] looks = new Look[source.length()];
        Arrays.fill(looks, Look.PLAIN);
        if (source.indexOf('\\') >= 0) {
            paintEscapes(looks, source);
        }
        return looks;
    }

    private Look[] contested(int index, int length, Reading said) {
        Depths depths = new Depths(length);
        for (Choice choice : said.choices()) {
            for (Alternative alternative : choice.alternatives()) {
                depths.add(alternative.range().start(), alternative.range().end());
            }
        }
        for (TextRange range : spanning.inside(index)) {
            depths.add(range.start(), range.end());
        }
        int[] depth = depths.count(spanning.around(index));
        Look[] looks = new Look[length];
        for (int i = 0; i < length; i++) {
            looks[i] = depth[i] == 0 ? Look.PLAIN : depth[i] == 1 ? Look.ALTERNATIVE : Look.NESTED;
        }
        return looks;
    }

    private static void paintElements(Look[] looks, Reading said) {
        Map<Look, Depths> byLook = new EnumMap<>(Look.class);
        for (Element element : said.others()) {
            Look look = of(element.kind());
            if (look != Look.PLAIN) {
                byLook.computeIfAbsent(look, _ -> new Depths(looks.length))
                        .add(element.range().start(), element.range().end());
            }
        }
        byLook.forEach(
                (look, depths) -> {
                    int[] depth = depths.count(0);
                    for (int i = 0; i < depth.length; i++) {
                        looks[i] = depth[i] > 0 ? look : looks[i];
                    }
                });
    }

    private static Look of(Element.Kind kind) {
        return switch (kind) {
            case PLACEHOLDER -> Look.PLACEHOLDER;
            case STATUS -> Look.STATUS;
            case EDITORIAL, NOTE -> Look.EDITORS_NOTE;
            case CITATION, FOOTNOTE, LINK -> Look.PLAIN;
        };
    }

    private static void paintOption(Look[] looks, Option option) {
        paint(looks, option.heading(), Look.OPTION);
    }

    private static void paintPositions(Look[] looks, String source, Reading said) {
        for (Choice choice : said.choices()) {
            for (Alternative alternative : choice.alternatives()) {
                paintAttribution(looks, alternative);
            }
        }
        int end = 0;
        for (TextRange note : said.notes()) {
            boolean follows = end > 0 && source.substring(end, note.start()).isBlank();
            paint(looks, new TextRange(follows ? end : note.start(), note.end()), Look.POSITION);
            end = note.end();
        }
    }

    /** Attribution within the bracket: {@code [EU: words]}, {@code [words - EU]}. */
    private static void paintAttribution(Look[] looks, Alternative alternative) {
        TextRange range = alternative.range();
        TextRange words = alternative.words();
        paint(looks, new TextRange(range.start() + 1, words.start()), Look.POSITION);
        paint(looks, new TextRange(words.end(), range.end() - 1), Look.POSITION);
    }

    private static void paintBrackets(Look[] looks, Reading said) {
        for (Choice choice : said.choices()) {
            for (Alternative alternative : choice.alternatives()) {
                looks[alternative.range().start()] = Look.BRACKET;
                looks[alternative.range().end() - 1] = Look.BRACKET;
            }
        }
        for (LooseBracket bracket : said.loose()) {
            looks[bracket.at()] = Look.BRACKET;
        }
    }

    private static void paintEscapes(Look[] looks, String source) {
        SyntaxTree tree = SyntaxTree.of(source);
        for (int i = 0; i < tree.size(); i++) {
            if (tree.token(i) instanceof Token.Escape escape) {
                looks[escape.start()] = Look.ESCAPE;
                paint(looks, new TextRange(escape.start() + 1, escape.end()), Look.LITERAL);
            }
        }
    }

    private static void paint(Look[] looks, TextRange range, Look look) {
        Arrays.fill(looks, range.start(), range.end(), look);
    }
}
