package org.travaux.app.viewmodel.guide;

import org.travaux.app.viewmodel.guide.GuideInline.Look;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What stands in the source of a page for something that the program names.
 *
 * <ul>
 *   <li><code>{do:COMPILE}</code>: the menu, the action and its key, as a step says what to do
 *   <li><code>{action:COMPILE}</code>: the name of the action
 *   <li><code>{key:COMPILE}</code>: its key
 *   <li><code>{menu:COMPILE}</code>: the menu in which it stands
 *   <li><code>{text:compile.read}</code>: a button or another text of the interface
 *   <li><code>{page:settling}</code>: a page of the guide, by its title, as a link
 * </ul>
 *
 * @param kind what is wanted of it
 * @param name the action, the text or the page
 */
public record GuidePlaceholder(String kind, String name) {
    /** A placeholder in a source. */
    public static final Pattern PATTERN = Pattern.compile("\\{([a-z]+):([\\w.-]+)}");

    /** Between a menu and what stands in it. */
    private static final String IN_MENU = " → ";

    /** The placeholder that {@link #PATTERN} has found. */
    public static GuidePlaceholder of(MatchResult found) {
        return new GuidePlaceholder(found.group(1), found.group(2));
    }

    /**
     * What stands in its place.
     *
     * @param titles the titles of the pages
     * @throws IllegalArgumentException if the program has nothing of that name
     */
    public List<GuideInline> filled(GuideNames names, Function<GuidePage, String> titles) {
        return switch (kind) {
            case "do" -> menuAndKey(names);
            case "action" -> List.of(strong(names.action(name)));
            case "key" -> List.of(GuideInline.of(names.key(name), Look.KEY));
            case "menu" -> List.of(strong(names.menu(name)));
            case "text" -> List.of(strong(names.text(name)));
            case "page" -> List.of(link(titles));
            default -> throw new IllegalArgumentException("{" + kind + ":" + name + "}");
        };
    }

    private List<GuideInline> menuAndKey(GuideNames names) {
        List<GuideInline> filled = new ArrayList<>();
        filled.add(strong(names.menu(name) + IN_MENU + names.action(name)));
        String key = names.key(name);
        if (!key.isEmpty()) {
            filled.add(GuideInline.of(" (", Look.PLAIN));
            filled.add(GuideInline.of(key, Look.KEY));
            filled.add(GuideInline.of(")", Look.PLAIN));
        }
        return filled;
    }

    private GuideInline link(Function<GuidePage, String> titles) {
        GuidePage page =
                GuidePage.of(name).orElseThrow(() -> new IllegalArgumentException("page " + name));
        return new GuideInline(titles.apply(page), Look.PLAIN, page);
    }

    private static GuideInline strong(String text) {
        return GuideInline.of(text, Look.STRONG);
    }
}
