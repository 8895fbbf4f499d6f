package vn.thidua.identity.setting;

import vn.thidua.identity.AddressForm;

/** How a person wants to be addressed. */
public enum PersonalAddress {
    /** As the person's profile at the sign-in service says. */
    PROFILE,
    /** "anh". */
    ANH,
    /** "chị". */
    CHI,
    /** "anh, chị". */
    BOTH;

    /** The person's own choice. */
    public static final Setting<PersonalAddress> SETTING =
            Setting.oneOf("identity.address", PROFILE);

    /** The form to use, given what the profile says. */
    public AddressForm form(AddressForm profile) {
        return switch (this) {
            case PROFILE -> profile;
            case ANH -> AddressForm.ANH;
            case CHI -> AddressForm.CHI;
            case BOTH -> AddressForm.BOTH;
        };
    }
}
