package vn.thidua.uikit;

/**
 * A picture that can stand in the text of a {@link RichText}.
 *
 * @param file key of the stored file
 * @param name file name, where there is no caption to know it by
 * @param thumb address of a small size, to choose from
 * @param address of the size shown in the text
 * @param caption the words that go under it when it is put into the text
 * @param alt what it shows, as far as that was said already
 * @param offered whether it is among those to choose from
 */
public record TextPicture(
        long file,
        String name,
        String thumb,
        String address,
        String caption,
        String alt,
        boolean offered) {}
