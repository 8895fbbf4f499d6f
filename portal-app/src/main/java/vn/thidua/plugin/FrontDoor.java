package vn.thidua.plugin;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.ConstantInstruction;
import java.util.Optional;

/**
 * The front door of a module, read from its class file: nothing of a plug-in runs before it is
 * known to fit.
 *
 * @param packageName package of the module, such as {@code vn.thidua.news}
 * @param id the module's word
 */
record FrontDoor(String packageName, String id) {

    private static final String PORTAL_MODULE = "vn/thidua/core/PortalModule";

    /** The folder of the module's migrations: the last part of its package. */
    String word() {
        return packageName.substring(packageName.lastIndexOf('.') + 1);
    }

    /**
     * Reads a class file.
     *
     * @return nothing when the class is no front door, or its {@code id()} is no plain word
     * @throws IllegalArgumentException when it is no class file
     */
    static Optional<FrontDoor> of(byte[] classFile) {
        var type = ClassFile.of().parse(classFile);
        var isDoor =
                type.interfaces().stream()
                        .anyMatch(one -> one.asInternalName().equals(PORTAL_MODULE));
        return isDoor ? id(type).map(id -> new FrontDoor(packageOf(type), id)) : Optional.empty();
    }

    private static Optional<String> id(ClassModel type) {
        return type.methods().stream()
                .filter(method -> method.methodName().equalsString("id"))
                .map(MethodModel::code)
                .flatMap(Optional::stream)
                .flatMap(CodeModel::elementStream)
                .filter(ConstantInstruction.class::isInstance)
                .map(element -> ((ConstantInstruction) element).constantValue())
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst();
    }

    private static String packageOf(ClassModel type) {
        var name = type.thisClass().asInternalName();
        return name.substring(0, Math.max(0, name.lastIndexOf('/'))).replace('/', '.');
    }
}
