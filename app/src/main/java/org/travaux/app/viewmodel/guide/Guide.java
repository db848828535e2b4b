package org.travaux.app.viewmodel.guide;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The guide in one language, with the names and keys that the interface has now. Pages are read
 * when they are wanted first.
 */
public final class Guide {
    private final String language;
    private final GuideNames names;
    private final Map<GuidePage, List<GuideBlock>> read = new EnumMap<>(GuidePage.class);

    /**
     * @param language the tag of a language; what nobody wrote in it is in English
     * @param names what the interface calls things in that language
     */
    public Guide(String language, GuideNames names) {
        this.language = language;
        this.names = names;
    }

    /** The title of a page. */
    public String title(GuidePage page) {
        return GuideReader.title(GuideSource.read(language, page));
    }

    /** The parts of a page, its title first. */
    public List<GuideBlock> blocks(GuidePage page) {
        return read.computeIfAbsent(
                page,
                each -> new GuideReader(names, this::title).read(GuideSource.read(language, each)));
    }

    /** The passages that have some words, the most telling first; none if nothing was typed. */
    public List<FoundPassage> find(String typed) {
        return new GuideSearch(this).find(typed);
    }
}
