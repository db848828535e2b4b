package org.travaux.markup.typography;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.DataFiles;
import org.travaux.markup.data.Language;
import org.travaux.markup.diagnostic.DiagnosticCode;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The rules of each language that has a file of them, {@code typography/kk.json}. */
final class Rules {
    private static final String WORD_BEGINS = "(?<![\\p{L}\\d'’-])";
    private static final String WORD_ENDS = "(?![\\p{L}\\d])";

    private Rules() {}

    /** The rules of a language, those first that others give way to; none if it has no file. */
    static List<TypographyRule> of(Language language) {
        return Loaded.RULES.getOrDefault(language.tag(), List.of());
    }

    /** What a language makes of the marks of a keyboard, or null if nothing. */
    static @Nullable TypedMarks marks(Language language) {
        return Loaded.MARKS.get(language.tag());
    }

    /** Read once, when first asked for. */
    private static final class Loaded {
        static final Map<String, List<TypographyRule>> RULES = new HashMap<>();
        static final Map<String, TypedMarks> MARKS = new HashMap<>();

        static {
            for (String tag : DataFiles.in("typography")) {
                JsonNode file = DataFiles.read("typography", tag);
                List<TypographyRule> rules = new ArrayList<>();
                for (JsonNode rule : file.path("rules")) {
                    rules.add(rule(rule));
                }
                RULES.put(tag, rules);
                TypedMarks marks = marks(file.path("typed"), rules);
                if (marks != null) {
                    MARKS.put(tag, marks);
                }
            }
        }

        /** Quotation marks that there is a rule of are said by the rule. */
        private static @Nullable TypedMarks marks(JsonNode typed, List<TypographyRule> rules) {
            String outer = typed.path("outer").asString("");
            String inner = typed.path("inner").asString("");
            for (TypographyRule rule : rules) {
                if (rule instanceof QuotationRule quotation) {
                    outer = quotation.outer();
                    inner = quotation.inner();
                }
            }
            return outer.isEmpty()
                    ? null
                    : new TypedMarks(
                            outer,
                            inner,
                            typed.path("apostrophe").asString(""),
                            typed.path("dash").asString("-"));
        }

        private static TypographyRule rule(JsonNode rule) {
            DiagnosticCode code =
                    DiagnosticCode.valueOf(
                            rule.path("code")
                                    .asString()
                                    .toUpperCase(Locale.ROOT)
                                    .replace('-', '_'));
            if (rule.has("find")) {
                return new PatternRule(
                        code, Pattern.compile(rule.path("find").asString()), groups(rule));
            }
            if (rule.has("outer")) {
                return new QuotationRule(
                        code, rule.path("outer").asString(), rule.path("inner").asString());
            }
            return rule.has("letters")
                    ? new LetterRule(
                            code,
                            rule.path("letters").asString(),
                            rule.path("typed").asString(),
                            List.of(rule.path("stems").asString().split(" ")))
                    : words(code, rule);
        }

        private static Map<Integer, String> groups(JsonNode rule) {
            Map<Integer, String> write = new TreeMap<>();
            for (Map.Entry<String, JsonNode> each : rule.path("write").properties()) {
                write.put(Integer.valueOf(each.getKey()), each.getValue().asString());
            }
            return write;
        }

        private static TypographyRule words(DiagnosticCode code, JsonNode rule) {
            Map<String, String> stems = new HashMap<>();
            for (Map.Entry<String, JsonNode> each : rule.path("words").properties()) {
                stems.put(each.getKey(), each.getValue().asString());
            }
            Pattern find =
                    Pattern.compile(
                            WORD_BEGINS
                                    + rule.path("before").asString("")
                                    + "("
                                    + rule.path("stem").asString("[\\p{L}-]+")
                                    + ")"
                                    + rule.path("endings").asString("")
                                    + WORD_ENDS
                                    + rule.path("after").asString(""),
                            Pattern.CASE_INSENSITIVE);
            return new WordRule(
                    code,
                    find,
                    Map.copyOf(stems),
                    List.of(rule.path("prefixes").asString("").split(" ")),
                    rule.path("capitals").asBoolean(false));
        }
    }
}
