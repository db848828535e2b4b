package org.travaux.app.docx.text;

import org.travaux.app.docx.xml.Xml;
import org.travaux.markup.data.Language;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;

/**
 * A language as Word knows it.
 *
 * @param tag with a region, by which Word chooses its dictionary: {@code kk-KZ}
 * @param rightToLeft whether it is written from right to left
 */
public record WordLanguage(String tag, boolean rightToLeft) {
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ps", "ur");
    private static final Set<String> EAST_ASIAN = Set.of("zh", "ja", "ko");

    /** How Word knows a language of a draft: by its region where we know one, else by its tag. */
    public static WordLanguage of(Language language) {
        Locale locale = Locale.forLanguageTag(language.tag());
        String tag = DocumentLanguages.TAGS.path(language.tag()).asString(locale.toLanguageTag());
        return new WordLanguage(tag, RIGHT_TO_LEFT.contains(locale.getLanguage()));
    }

    /** Writes the property of a run that says so. */
    void write(Xml xml) throws IOException {
        if (rightToLeft) {
            xml.empty("w:rtl");
            xml.empty("w:lang", "w:bidi", tag);
        } else if (EAST_ASIAN.contains(Locale.forLanguageTag(tag).getLanguage())) {
            xml.empty("w:lang", "w:eastAsia", tag);
        } else {
            xml.value("w:lang", tag);
        }
    }

    /** Writes the properties of a paragraph at the foot of a page. */
    public void writeNoteProperties(Xml xml) throws IOException {
        xml.element(
                "w:pPr",
                _ -> {
                    xml.value("w:pStyle", "FootnoteText");
                    if (rightToLeft) {
                        xml.empty("w:bidi");
                    }
                });
    }
}
