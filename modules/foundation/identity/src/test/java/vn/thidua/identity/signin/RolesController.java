package vn.thidua.identity.signin;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says which roles a request came in with. */
@RestController
class RolesController {

    @GetMapping("/thu/vai")
    String roles() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof OidcUser user
                ? String.valueOf(user.getClaims().get("organization"))
                : "nobody";
    }
}
