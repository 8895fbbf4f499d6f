package vn.thidua.identity;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/** How the portal addresses a person (xưng hô). */
public enum AddressForm {
    /** "anh". */
    ANH,
    /** "chị". */
    CHI,
    /** Not known: "anh, chị". */
    BOTH;

    /** Key of the word in the text bundles. */
    public String textKey() {
        return "identity.address." + name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The form that the sign-in service names by its word, with or without the tone mark. */
    static AddressForm of(String word) {
        return switch (Normalizer.normalize(word, Form.NFD).replaceAll("\\p{M}", "")) {
            case "anh" -> ANH;
            case "chi" -> CHI;
            default -> BOTH;
        };
    }
}
