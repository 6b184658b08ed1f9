import { Module } from '@nestjs/common';
import { Administration } from '../rollout/administration.ts';
import { OrganisationController } from './organisation.controller.ts';
import { OrganisationDesk } from './organisation-desk.ts';

@Module({ controllers: [OrganisationController], providers: [Administration, OrganisationDesk] })
export class OrganisationModule {}
