package org.travaux.app.files.exporting;

import org.travaux.markup.data.Language;

import java.nio.file.Path;
import java.util.List;

/** The names of files that hold one language of a draft each: {@code statement.ru.docx}. */
public final class LanguageFileName {
    private LanguageFileName() {}

    /**
     * The file for one of several languages, called after a file that stands for all of them.
     *
     * @param all {@code statement.docx}, or the file for one of the languages
     * @param languages those of the draft
     */
    public static Path of(Path all, Language language, List<Language> languages) {
        String name = String.valueOf(all.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot <= 0 ? name : name.substring(0, dot);
        String ending = dot <= 0 ? "" : name.substring(dot);
        for (Language other : languages) {
            String tagged = "." + other.tag();
            if (stem.endsWith(tagged) && stem.length() > tagged.length()) {
                stem = stem.substring(0, stem.length() - tagged.length());
                break;
            }
        }
        return all.resolveSibling(stem + "." + language.tag() + ending);
    }
}
