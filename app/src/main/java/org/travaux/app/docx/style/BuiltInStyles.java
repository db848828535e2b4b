package org.travaux.app.docx.style;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The paragraph styles that every Word knows, whatever the language in which it shows them. */
final class BuiltInStyles {
    private static final Pattern NUMBERS = Pattern.compile("\\((\\d)-(\\d)\\)");

    /** Two numbers in brackets stand for a style for each from the one to the other. */
    private static final String NAMES =
            """
            Normal
            Normal (Web)
            Normal Indent
            heading (1-9)
            toc (1-9)
            TOC Heading
            toa heading
            index (1-9)
            index heading
            Title
            Subtitle
            Body Text
            Body Text 2
            Body Text 3
            Body Text Indent
            Body Text Indent 2
            Body Text Indent 3
            Body Text First Indent
            Body Text First Indent 2
            List
            List (2-5)
            List Bullet
            List Bullet (2-5)
            List Number
            List Number (2-5)
            List Continue
            List Continue (2-5)
            List Paragraph
            Quote
            Intense Quote
            Block Text
            No Spacing
            Closing
            Signature
            E-mail Signature
            Salutation
            Date
            Message Header
            Note Heading
            caption
            header
            footer
            footnote text
            endnote text
            annotation text
            annotation subject
            Balloon Text
            Bibliography
            Document Map
            Plain Text
            HTML Address
            HTML Preformatted
            macro
            envelope address
            envelope return
            table of figures
            table of authorities
            """;

    /** By their names in lower case, since Word knows them in either. */
    private static final Map<String, String> ALL =
            Arrays.stream(NAMES.split("\n"))
                    .flatMap(BuiltInStyles::numbered)
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    name -> name.toLowerCase(Locale.ROOT), Function.identity()));

    private BuiltInStyles() {}

    private static Stream<String> numbered(String name) {
        Matcher numbers = NUMBERS.matcher(name);
        if (!numbers.find()) {
            return Stream.of(name);
        }
        int first = Integer.parseInt(numbers.group(1));
        int last = Integer.parseInt(numbers.group(2));
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> name.substring(0, numbers.start()) + number);
    }

    /** A name as Word spells it; any other name as it is. */
    static String spelled(String name) {
        return ALL.getOrDefault(name.toLowerCase(Locale.ROOT), name);
    }

    /** Whether this is the name of one of them, as Word spells it. */
    static boolean contains(String name) {
        return name.equals(ALL.get(name.toLowerCase(Locale.ROOT)));
    }
}
