package org.travaux.app.viewmodel.guide;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The pages as they are written, in Markdown with placeholders; in English where nobody wrote. */
public final class GuideSource {
    private static final String FOLDER = "/org/travaux/app/guide/";
    private static final String ENGLISH = "en";

    private GuideSource() {}

    /**
     * The source of a page.
     *
     * @param language the tag of a language; a page that is missing in it is read in English
     */
    public static String read(String language, GuidePage page) {
        try (InputStream own = open(language, page)) {
            if (own != null) {
                return text(own);
            }
            try (InputStream english = open(ENGLISH, page)) {
                if (english == null) {
                    throw new IllegalStateException("missing from the program: " + page.id());
                }
                return text(english);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable InputStream open(String language, GuidePage page) {
        return GuideSource.class.getResourceAsStream(FOLDER + language + "/" + page.id() + ".md");
    }

    private static String text(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
}
