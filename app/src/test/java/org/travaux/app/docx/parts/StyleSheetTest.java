package org.travaux.app.docx.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.travaux.app.docx.style.WordStyle;
import org.travaux.app.docx.text.WordLanguage;
import org.travaux.markup.data.Language;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class StyleSheetTest {
    private static final Pattern STYLE =
            Pattern.compile("<w:style ([^>]*)>\\s*<w:name w:val=\"([^\"]*)\"/?>", Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile("w:styleId=\"([^\"]*)\"");

    @Test
    void every_style_of_ours_goes_by_the_id_that_its_name_gives() throws IOException {
        for (StyleSheet sheet : StyleSheet.values()) {
            KeptStyles none = new KeptStyles(List.of());
            Matcher style =
                    STYLE.matcher(sheet.part(WordLanguage.of(Language.ENGLISH), none, null));
            while (style.find()) {
                Matcher id = ID.matcher(style.group(1));
                assertTrue(id.find());
                if (style.group(1).contains("\"paragraph\"")) {
                    assertEquals(new WordStyle(style.group(2)).id(), id.group(1));
                }
            }
        }
    }
}
