package org.travaux.app.docx.template;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.travaux.app.docx.parts.PartsZip;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** One document of ours being dressed in a template. */
final class Dressing {
    private static final String BODY =
            "<w:body xmlns:w=\"" + Dom.WORD + "\" xmlns:r=\"" + Dom.RELATIONS + "\">";
    private static final Pattern SECTION = Pattern.compile("<w:sectPr>.*?</w:sectPr>");

    /** Room that a paragraph of ours has of its own. */
    private static final Pattern OWN_ROOM = Pattern.compile("<w:spacing [^>]*/>");

    private static final String END = "</w:body>";

    private final HouseTemplate house;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final PartList list;
    private final Document header;
    private final StyleMerge styles;
    private int pictures;

    Dressing(HouseTemplate house, byte[] document) throws IOException {
        this.house = house;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), zip.readAllBytes());
            }
        }
        list = new PartList(own(PartList.TYPES), own(PartList.RELATIONS));
        header = Dom.parseOwn(own("word/header.xml"));
        Document ours = Dom.parseOwn(own("word/styles.xml"));
        styles = new StyleMerge(house.styles() == null ? ours : Dom.copy(house.styles()), ours);
    }

    private byte[] own(String part) {
        return Objects.requireNonNull(parts.get(part), part);
    }

    void write(OutputStream out) throws IOException {
        parts.put("word/styles.xml", Dom.write(styles.merged()));
        Document settings = Dom.parseOwn(own("word/settings.xml"));
        HouseSettings.add(house.settings(), settings);
        parts.put("word/settings.xml", Dom.write(settings));
        if (house.fonts() != null) {
            put("word/fontTable.xml", house.fonts(), List.of());
        }
        if (house.theme() != null) {
            put("word/theme/theme.xml", house.theme(), List.of());
            list.add("theme", "theme", "theme/theme.xml", PartList.THEME);
        }
        dressPages();
        parts.put(PartList.TYPES, list.types());
        parts.put(PartList.RELATIONS, list.relations());
        PartsZip zip = new PartsZip(out);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            zip.begin(part.getKey()).write(part.getValue());
            zip.end();
        }
        zip.finish();
    }

    /**
     * The house's paper, heads and feet for every section; its styles say how much room there is.
     */
    private void dressPages() {
        String document =
                OWN_ROOM.matcher(new String(own("word/document.xml"), UTF_8)).replaceAll("");
        Matcher sections = SECTION.matcher(document);
        Map<String, List<HeaderOrFooter.Reference>> furniture = new HashMap<>();
        String dressed =
                sections.replaceAll(
                        each ->
                                Matcher.quoteReplacement(
                                        new String(
                                                Dom.write(dressed(each.group(), furniture)),
                                                UTF_8)));
        for (String kind : List.of("footer", "header")) {
            boolean used =
                    furniture.getOrDefault(kind, List.of()).stream()
                            .anyMatch(each -> each.id().equals(kind));
            if (!used) {
                remove(kind);
            }
            remove(kind + "-first");
        }
        parts.put("word/document.xml", dressed.getBytes(UTF_8));
    }

    private void remove(String part) {
        if (parts.remove("word/" + part + ".xml") != null) {
            list.remove(part);
        }
    }

    /**
     * A section of ours in the house's paper.
     *
     * @param furniture the references of all sections so far by their kind; added to once
     */
    private Element dressed(String written, Map<String, List<HeaderOrFooter.Reference>> furniture) {
        Document own = Dom.parseOwn((BODY + written + END).getBytes(UTF_8));
        Element ours = Objects.requireNonNull(Dom.child(own.getDocumentElement(), "sectPr"));
        Section section = new Section(house.section(), ours);
        List<String> pages = section.pages(HouseSettings.evenAndOdd(house.settings()));
        for (String kind : List.of("footer", "header")) {
            furniture
                    .computeIfAbsent(kind, _ -> references(kind, pages))
                    .reversed()
                    .forEach(section::refer);
        }
        return section.element();
    }

    /** What nobody may miss about a document stands on every page, whatever the house has there. */
    private List<HeaderOrFooter.Reference> references(String kind, List<String> pages) {
        List<Element> notices = kind.equals("header") ? notices() : List.of();
        boolean none = house.furniture().stream().noneMatch(each -> each.kind().equals(kind));
        List<HeaderOrFooter.Reference> references = new ArrayList<>();
        for (String each : pages) {
            Optional<HeaderOrFooter> theirs =
                    house.furniture().stream()
                            .filter(one -> one.kind().equals(kind) && one.pages().equals(each))
                            .findFirst();
            if (theirs.isPresent()) {
                String name = "house-" + kind + "-" + each;
                put("word/" + name + ".xml", theirs.get().part(), notices);
                list.add(name, kind, name + ".xml", PartList.furniture(kind));
                references.add(new HeaderOrFooter.Reference(kind, each, name));
            } else if (!notices.isEmpty() || none) {
                references.add(new HeaderOrFooter.Reference(kind, each, kind));
            }
        }
        return references;
    }

    private List<Element> notices() {
        List<Element> notices = new ArrayList<>();
        for (Element style : Dom.all(header)) {
            boolean notice =
                    Dom.isWord(style, "pStyle")
                            && Dom.attribute(style, "val").equals("HeaderNotice");
            if (notice && style.getParentNode().getParentNode() instanceof Element paragraph) {
                notices.add(paragraph);
            }
        }
        return notices;
    }

    /** Puts a part of the template into the document, with what it refers to. */
    private void put(String name, HousePart part, List<Element> more) {
        Document tree = Dom.copy(part.tree());
        styles.rename(tree);
        more.forEach(each -> tree.getDocumentElement().appendChild(tree.importNode(each, true)));
        parts.put(name, Dom.write(tree));
        PartRelations relations = new PartRelations();
        for (Linked link : part.links()) {
            if (link.address().isEmpty()) {
                String target = "/word/media/house-" + ++pictures + "." + link.extension();
                parts.put(target.substring(1), link.bytes());
                list.allow(link.extension(), link.content());
                relations.add(link, target);
            } else {
                relations.add(link, link.address());
            }
        }
        if (!part.links().isEmpty()) {
            int slash = name.lastIndexOf('/');
            String file = name.substring(slash + 1) + ".rels";
            parts.put(name.substring(0, slash) + "/_rels/" + file, relations.bytes());
        }
    }
}
