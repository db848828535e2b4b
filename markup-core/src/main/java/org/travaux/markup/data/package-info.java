/**
 * Languages and data files. A {@link org.travaux.markup.data.Language} is named by its tag; {@link
 * org.travaux.markup.data.WrittenLanguage} says which ones are known at all. Files are found and
 * not listed: the notation of each house, the typography of each language, and languages that come
 * in files of their own. What a folder of them holds is in {@link
 * org.travaux.markup.data.DataFiles}; {@link org.travaux.markup.data.LanguageData} adds the words
 * of such a language to the files that hold the others' side by side. {@code docs/extending.md}
 * says how to add one.
 */
package org.travaux.markup.data;
